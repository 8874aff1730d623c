import { describe, expect, it } from 'vitest'
import type { CoordinationItemSummary, DistrictRanking } from '@/api/generated/types.gen'
import {
  draftOf,
  entriesOf,
  faultsOf,
  freePlaces,
  isChanged,
  isComplete,
  moved,
  rebased,
  sorted,
  typed,
  unranked,
} from './ranking'

const item = (id: string, rank: number | null = null) =>
  ({ id, rank, version: 7 }) as unknown as CoordinationItemSummary

const list = (open: CoordinationItemSummary[], sentOn: CoordinationItemSummary[] = []): DistrictRanking => ({
  districtId: 'd',
  districtName: 'แม่สอด',
  isComplete: false,
  lastRank: open.length + sentOn.length,
  open,
  sentOn,
})

const fresh = list([item('a'), item('b'), item('c')])
const places = freePlaces(fresh)

describe('the ranking of a district', () => {
  it('gives no place that an item sent on keeps', () => {
    expect(freePlaces(list([item('a'), item('b')], [item('x', 2)]))).toEqual([1, 3])
  })

  it('gives an item a place by moving it, and the others make room', () => {
    const first = moved(draftOf(fresh), 'c', 0, places)
    expect(first.order).toEqual(['c', 'a', 'b'])
    expect(first.ranks).toEqual({ c: '1', a: '', b: '' })
    const second = moved(first, 'a', 0, places)
    expect(second.ranks).toEqual({ a: '1', c: '2', b: '' })
  })

  it('moves no item below one without a place', () => {
    const one = moved(draftOf(fresh), 'a', 0, places)
    expect(moved(one, 'a', 2, places)).toEqual(one)
  })

  it('leaves a row where it stands while numbers are typed', () => {
    const draft = typed(typed(draftOf(fresh), 'a', '3'), 'b', '1')
    expect(draft.order).toEqual(['a', 'b', 'c'])
    expect(sorted(draft).order).toEqual(['b', 'a', 'c'])
  })

  it('names equal places and those that do not exist', () => {
    const draft = typed(typed(typed(draftOf(fresh), 'a', '2'), 'b', '2'), 'c', '9')
    expect([...faultsOf(draft, places)]).toEqual([
      ['a', 'twice'],
      ['b', 'twice'],
      ['c', 'outside'],
    ])
  })

  it('takes a place away and closes the gap', () => {
    const all = list([item('a', 1), item('b', 2), item('c', 3)])
    expect(unranked(draftOf(all), 'b', places).ranks).toEqual({ a: '1', c: '2', b: '' })
  })

  it('is complete when every item has its place, and says what to send', () => {
    const draft = ['a', 'b', 'c'].reduce((so, id, i) => moved(so, id, i, places), draftOf(fresh))
    expect(isComplete(draft)).toBe(true)
    expect(isChanged(draft, fresh)).toBe(true)
    expect(entriesOf(draft, fresh)[1]).toEqual({ itemId: 'b', rank: 2, version: 7 })
  })

  it('keeps what is typed when another list comes in', () => {
    const mine = typed(draftOf(fresh), 'b', '1')
    const later = list([item('a'), item('b'), item('c'), item('d')])
    expect(rebased(mine, fresh, later)).toEqual({
      order: ['b', 'a', 'c', 'd'],
      ranks: { a: '', b: '1', c: '', d: '' },
    })
  })

  it('ranks any sixty items without a gap, however they are moved', () => {
    const sixty = list(Array.from({ length: 60 }, (_, i) => item(`i${i}`)))
    const free = freePlaces(sixty)
    let seed = 2566
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    let draft = draftOf(sixty)
    for (let i = 0; i < 400; i++) draft = moved(draft, `i${next(60)}`, next(60), free)
    const given = draft.order.map(id => draft.ranks[id]).filter(Boolean)
    expect(given).toEqual(given.map((_, i) => String(i + 1)))
    expect(faultsOf(draft, free).size).toBe(0)
  })
})
