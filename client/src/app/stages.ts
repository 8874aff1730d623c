import type { Stage } from '@/api/generated/types.gen'

const WRITTEN: readonly Stage[] = ['opened', 'direction', 'drafting']

/** Whether the content of a plan may still be written; later it is amended. */
export const isWritten = (plan: { stage: Stage }) => WRITTEN.includes(plan.stage)
