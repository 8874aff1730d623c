import { describe, expect, it } from 'vitest'
import type { DeadlineSummary } from '@/api/generated/types.gen'
import { agendaOf, bandOf, isDoneLate, isKeptBySteps } from './agenda'
import { readCalendarSearch } from './search'

const deadline = (id: string, due: string, daysLeft: number, more: Partial<DeadlineSummary> = {}) =>
  ({
    id,
    due,
    daysLeft,
    status: daysLeft < 0 ? 'overdue' : 'open',
    subject: 'plan',
    ...more,
  }) as DeadlineSummary

const LIST = [
  deadline('later', '2027-01-05', 42),
  deadline('near', '2026-12-01', 7),
  deadline('late', '2026-10-31', -24),
  deadline('sameMonth', '2027-01-02', 39, { subject: 'budget' }),
  deadline('done', '2026-11-20', -4, { status: 'done' }),
]

const keys = (search: Parameters<typeof agendaOf>[1]) =>
  agendaOf(LIST, search).map(group => [group.key, group.items.map(item => item.id)])

describe('the agenda', () => {
  it('shows what is late first, then what is near, then months', () => {
    expect(keys({})).toEqual([
      ['overdue', ['late']],
      ['soon', ['near']],
      ['2027-01', ['sameMonth', 'later']],
    ])
  })

  it('keeps to what the address asks for', () => {
    expect(keys({ show: 'overdue' })).toEqual([['overdue', ['late']]])
    expect(keys({ subject: 'budget' })).toEqual([['2027-01', ['sameMonth']]])
    expect(keys({ show: 'done' })).toEqual([['2026-11', ['done']]])
    expect(keys({ show: 'all' }).flatMap(([, ids]) => ids)).toHaveLength(5)
  })

  it('never calls the end of a posting near after it has come', () => {
    expect(bandOf(deadline('posted', '2026-11-01', -23, { status: 'open', notBefore: true }))).toBe('later')
  })

  it('says when something was done after its last day', () => {
    const done = deadline('done', '2026-11-01', -23, { status: 'done', doneOn: '2026-11-02' })
    expect([isDoneLate(done), isDoneLate({ ...done, doneOn: '2026-11-01' })]).toEqual([true, false])
    expect(isDoneLate({ ...done, notBefore: true })).toBe(false)
  })

  it('leaves plans and amendments to their steps', () => {
    const subjects = ['plan', 'amendment', 'actionPlan', 'evaluation', 'budget', 'coordination'] as const
    expect(subjects.filter(isKeptBySteps)).toEqual(['plan', 'amendment'])
  })

  it('reads the address and leaves out what it does not know', () => {
    expect(readCalendarSearch({ show: 'soon', subject: 'plan' })).toEqual({ show: 'soon', subject: 'plan' })
    expect(readCalendarSearch({ show: 'x', subject: 3, deadline: 4 })).toEqual({})
    expect(readCalendarSearch({ deadline: 'a' })).toEqual({ deadline: 'a' })
  })
})
