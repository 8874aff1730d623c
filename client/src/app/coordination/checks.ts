import type { ItemCheckMark } from '@/api/generated/types.gen'
import type { Tone } from '@/components/ui/Notice'

/** What a list or a page knows of the check of an item; only a page knows whether it still holds. */
export type Checked = ItemCheckMark & { isStale?: boolean }

export const CHECK_STATES = ['none', 'stale', 'open', 'likely', 'answered', 'clear'] as const

/** How an item stands with its check for duplicates, what stops it first. */
export type CheckState = (typeof CHECK_STATES)[number]

export const checkState = (check: Checked | null | undefined): CheckState => {
  if (!check) return 'none'
  if (check.isStale) return 'stale'
  if (check.open > 0) return 'open'
  if (check.likely > 0) return 'likely'
  return check.same > 0 ? 'answered' : 'clear'
}

/** How many projects the state is about. */
export const checkCount = (check: Checked, state: CheckState) =>
  state === 'open' ? check.open : state === 'likely' ? check.likely : check.same

export const CHECK_TONES: Record<CheckState, Tone | undefined> = {
  none: undefined,
  stale: 'warn',
  open: 'fail',
  likely: 'warn',
  answered: 'ok',
  clear: 'ok',
}
