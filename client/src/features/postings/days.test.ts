import { describe, expect, it } from 'vitest'
import type { PostingDetails } from '@/api/generated/types.gen'
import { daysOf, isProved } from './days'

const posting = (days: PostingDetails['days']): PostingDetails => ({
  id: 'p',
  editionId: 'e',
  hash: 'h',
  openedOn: '2026-10-30',
  fullDays: 3,
  clause: 'ข้อ 24',
  mayEndOn: '2026-11-02',
  days,
  version: 1,
})
const ok = (day: string): PostingDetails['days'][number] => ({
  day,
  outcome: 'ok',
  checkedAt: `${day}T00:00:00Z`,
})

describe('the days of a posting', () => {
  it('shows today as running however often it was looked at', () => {
    const open = posting([ok('2026-10-30'), ok('2026-10-31')])
    expect(daysOf(open, '2026-10-31').map(({ day, state }) => [day, state])).toEqual([
      ['2026-10-30', 'ok'],
      ['2026-10-31', 'running'],
      ['2026-11-01', 'pending'],
    ])
  })

  it('shows a missed day as missed while it still runs', () => {
    const missed = posting([{ ...ok('2026-10-30'), outcome: 'missed', reason: 'notServed' }])
    expect(daysOf(missed, '2026-10-30')[0]).toEqual({
      day: '2026-10-30',
      state: 'missed',
      reason: 'notServed',
    })
  })

  it('is proved only when every full day is over and was seen', () => {
    const all = ['2026-10-30', '2026-10-31', '2026-11-01'].map(ok)
    expect(isProved(posting(all), '2026-11-01')).toBe(false)
    expect(isProved(posting(all), '2026-11-02')).toBe(true)
    expect(isProved(posting(all.slice(1)), '2026-11-02')).toBe(false)
  })
})
