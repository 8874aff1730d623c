import type { DeadlineAnchor, DeadlineSubject, DeadlineSummary } from '@/api/generated/types.gen'
import type { CalendarSearch } from './search'

export const SOON_DAYS = 7

export type Band = 'overdue' | 'soon' | 'later' | 'done'
export type AgendaGroup = { key: string; band: Band; items: DeadlineSummary[] }

export const bandOf = ({ status, daysLeft }: DeadlineSummary): Band => {
  if (status === 'done' || status === 'overdue') return status
  return daysLeft >= 0 && daysLeft <= SOON_DAYS ? 'soon' : 'later'
}

/** Whether steps and postings record what happens to it, so that nobody does by hand. */
export const isKeptBySteps = (subject: DeadlineSubject) => subject === 'plan' || subject === 'amendment'

const ofRounds: DeadlineAnchor[] = [
  'filingCloses',
  'districtReviewCloses',
  'screeningCloses',
  'provinceReviewCloses',
  'filed',
  'ranked',
  'screened',
  'decided',
]

/** Whether coordination rounds record it, so that nobody does by hand. */
export const isKeptByRounds = (anchor: DeadlineAnchor) => ofRounds.includes(anchor)

/** Done, but after its last day. */
export const isDoneLate = ({ doneOn, due, notBefore }: DeadlineSummary) =>
  Boolean(doneOn && doneOn > due && !notBefore)

/** Whether the address asks for it. */
export const wanted = (deadline: DeadlineSummary, { show = 'open', subject }: CalendarSearch) => {
  if (subject && deadline.subject !== subject) return false
  const band = bandOf(deadline)
  if (show === 'all') return true
  return show === 'open' ? band !== 'done' : band === show
}

const monthOf = (deadline: DeadlineSummary) => deadline.due.slice(0, 7)

/** What is late first, then what is near, then month by month. */
export const agendaOf = (deadlines: DeadlineSummary[], search: CalendarSearch): AgendaGroup[] => {
  const found = deadlines
    .filter(deadline => wanted(deadline, search))
    .sort((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id))
  const of = (band: Band) => found.filter(deadline => bandOf(deadline) === band)
  const rest = found.filter(deadline => ['later', 'done'].includes(bandOf(deadline)))
  const months = [...new Set(rest.map(monthOf))]
  return [
    { key: 'overdue', band: 'overdue' as const, items: of('overdue') },
    { key: 'soon', band: 'soon' as const, items: of('soon') },
    ...months.map(month => ({
      key: month,
      band: 'later' as const,
      items: rest.filter(deadline => monthOf(deadline) === month),
    })),
  ].filter(group => group.items.length > 0)
}
