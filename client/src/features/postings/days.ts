import type { PostingDetails } from '@/api/generated/types.gen'

export type DayState = 'ok' | 'running' | 'missed' | 'pending'

export const addDays = (isoDay: string, days: number) => {
  const date = new Date(`${isoDay}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Each day that counts: a day is full only when it is over, whereas one that failed is missed at once. */
export const daysOf = (posting: PostingDetails, today: string) => {
  const known = new Map(posting.days.map(day => [day.day, day]))
  return Array.from({ length: posting.fullDays }, (_, i) => {
    const day = addDays(posting.openedOn, i)
    const record = known.get(day)
    const state: DayState =
      record?.outcome === 'missed' ? 'missed' : day === today ? 'running' : record ? 'ok' : 'pending'
    return { day, state, reason: record?.reason ?? null }
  })
}

/** Whether the certificate can be made: every full day is over and proved. */
export const isProved = (posting: PostingDetails, today: string) =>
  daysOf(posting, today).every(({ state }) => state === 'ok')
