import { describe, expect, it } from 'vitest'
import type { CoordinationItemRow, ItemCheckMark, RoundFrame } from '@/api/generated/types.gen'
import { type Checklist, draftOf, NOBODY, openOf, queueOf } from './screening'

const item = (id: string, districtId: string, rank: number, check?: ItemCheckMark) =>
  ({ id, districtId, districtName: districtId, rank, number: 1, check }) as unknown as CoordinationItemRow

const frame = { criteria: [{ code: 'complete' }, { code: 'land' }] } as unknown as RoundFrame
const empty: Checklist = { answers: {}, proposals: {}, reasons: {} }

describe('the screening queue', () => {
  it('shows an officer the districts assigned, in the order of the ranks', () => {
    const officers = [{ districtId: 'ก', userId: 'u', name: '' }]
    const items = [item('3', 'ข', 1), item('2', 'ก', 2), item('1', 'ก', 1)]
    expect(queueOf(items, officers, 'u').map(({ id }) => id)).toEqual(['1', '2'])
    expect(queueOf(items, officers, NOBODY).map(({ id }) => id)).toEqual(['3'])
    expect(queueOf(items, officers, undefined).map(({ id }) => id)).toEqual(['1', '2', '3'])
  })

  it('is narrowed to what its checks found', () => {
    const items = [
      item('1', 'ก', 1),
      item('2', 'ก', 2, { same: 1, likely: 0, open: 1 }),
      item('3', 'ก', 3, { same: 0, likely: 0, open: 0 }),
    ]
    expect(queueOf(items, [], undefined, 'none').map(({ id }) => id)).toEqual(['1'])
    expect(queueOf(items, [], undefined, 'open').map(({ id }) => id)).toEqual(['2'])
    expect(queueOf(items, [], undefined, 'clear').map(({ id }) => id)).toEqual(['3'])
  })
})

describe('the checklist', () => {
  it('is asked for in full only when the item is passed on', () => {
    expect(openOf(empty, frame, ['singleLaoCanDo'], 'forward')).toEqual({
      criteria: ['complete', 'land'],
      reasons: ['singleLaoCanDo'],
    })
    expect(openOf(empty, frame, ['singleLaoCanDo'], 'return')).toEqual({ criteria: [], reasons: [] })
  })

  it('wants a reason for a failure and for an overruled proposal', () => {
    const list: Checklist = {
      answers: { complete: { answer: 'fail', note: ' ' }, land: { answer: 'pass', note: '' } },
      proposals: { singleLaoCanDo: { answer: 'overrule', note: '' } },
      reasons: {},
    }
    expect(openOf(list, frame, ['singleLaoCanDo'], 'inProgress')).toEqual({
      criteria: ['complete'],
      reasons: ['singleLaoCanDo'],
    })
  })

  it('sends reasons only with a return', () => {
    const list: Checklist = { ...empty, reasons: { incomplete: 'ไม่มีขนาด' } }
    expect(draftOf(list, 'forward').reasons).toBeNull()
    expect(draftOf(list, 'return').reasons).toEqual([{ reason: 'incomplete', note: 'ไม่มีขนาด' }])
  })
})
