import { describe, expect, it } from 'vitest'
import { cellOf, readView, statesOf, sumOf } from './board'

const line = {
  districtId: 'd',
  name: 'แม่สอด',
  cells: [
    { status: 'ranked' as const, items: 2, baht: 500 },
    { status: 'submitted' as const, items: 1, baht: 100 },
    { status: 'merged' as const, items: 0, baht: 0 },
  ],
}

describe('the board of a round', () => {
  it('shows the states that occur, in the order of the way', () => {
    expect(statesOf([line])).toEqual(['submitted', 'ranked'])
  })

  it('counts nothing where nothing is', () => {
    expect(cellOf(line, 'accepted')).toEqual({ items: 0, baht: 0 })
    expect(sumOf(line.cells)).toEqual({ items: 3, baht: 600 })
  })

  it('opens the first view for an address that names none', () => {
    expect([readView('totals'), readView('nothing'), readView(undefined)]).toEqual([
      'totals',
      'filings',
      'filings',
    ])
  })
})
