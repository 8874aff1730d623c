import type { DeadlineSubject } from '@/api/generated/types.gen'

export const SHOWS = ['open', 'overdue', 'soon', 'done', 'all'] as const
export type Show = (typeof SHOWS)[number]
export type CalendarSearch = {
  show?: Show | undefined
  subject?: DeadlineSubject | undefined
  /** The one that is open. */
  deadline?: string | undefined
}

/** Whether what is done is asked for too. */
export const isPast = (show?: Show) => show === 'done' || show === 'all'

export const SUBJECTS = ['plan', 'amendment', 'actionPlan', 'evaluation', 'budget', 'coordination'] as const

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find(item => item === value)

/** What the address says; anything else is left out. */
export const readCalendarSearch = (search: Record<string, unknown>): CalendarSearch => {
  const show = oneOf(SHOWS, search.show)
  const subject = oneOf(SUBJECTS, search.subject)
  const deadline = typeof search.deadline === 'string' ? search.deadline : undefined
  return { ...(show && { show }), ...(subject && { subject }), ...(deadline && { deadline }) }
}
