import { describe, expect, it } from 'vitest'
import { parseMoney } from '@/lib/readMoney'
import { at, boundsOf, copyBlock, move, type PasteColumn, planClear, planPaste } from './model'

const money = (id: string): PasteColumn => ({
  id,
  header: id,
  parse: text => {
    const parsed = parseMoney(text)
    return parsed.ok ? { ok: true, value: parsed.amount } : parsed
  },
})
const columns: PasteColumn[] = [
  { id: 'no', header: 'no' },
  {
    id: 'name',
    header: 'name',
    parse: text => (text.trim() ? { ok: true, value: text } : { ok: false, reason: 'required' }),
  },
  money('y1'),
  money('y2'),
]
const size = { rows: 5, cols: 4 }

describe('moving', () => {
  it('steps, stays inside and jumps to the edge with Ctrl', () => {
    expect(move(at(0, 0), 'ArrowUp', size)?.focus).toEqual({ row: 0, col: 0 })
    expect(move(at(1, 1), 'ArrowDown', size)?.focus).toEqual({ row: 2, col: 1 })
    expect(move(at(1, 1), 'End', size, { ctrl: true })?.focus).toEqual({ row: 4, col: 3 })
    expect(move(at(4, 1), 'PageUp', size, { page: 3 })?.focus).toEqual({ row: 1, col: 1 })
  })

  it('stretches with Shift and ignores other keys', () => {
    const stretched = move(
      move(at(1, 1), 'ArrowDown', size, { shift: true }) ?? at(0, 0),
      'ArrowRight',
      size,
      { shift: true },
    )
    expect(stretched && boundsOf(stretched)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 })
    expect(move(at(0, 0), 'a', size)).toBeNull()
    expect(move(at(0, 0), 'ArrowDown', { rows: 0, cols: 4 })).toBeNull()
  })
})

describe('pasting', () => {
  it('reads Thai digits, commas, blanks and dashes, and adds rows beyond the end', () => {
    const plan = planPaste(
      [
        ['๑,๐๐๐', '-'],
        ['', '2,500.50'],
      ],
      at(4, 2),
      columns,
      5,
      true,
    )
    expect(plan.edits).toEqual([
      { row: 4, columnId: 'y1', value: 1000 },
      { row: 4, columnId: 'y2', value: 0 },
      { row: 5, columnId: 'y1', value: null },
      { row: 5, columnId: 'y2', value: 2500.5 },
    ])
    expect(plan).toMatchObject({ newRows: 1, rows: 2, faults: [] })
  })

  it('names the cells it cannot read and leaves read-only columns alone', () => {
    const plan = planPaste([['9', 'ถนน', 'x', '1', 'beyond']], at(0, 0), columns, 5, false)
    expect(plan.edits.map(edit => edit.columnId)).toEqual(['name', 'y2'])
    expect(plan.faults).toEqual([{ row: 0, header: 'y1', text: 'x', reason: 'notANumber' }])
  })

  it('fills the selection with a single cell', () => {
    const plan = planPaste(
      [['7']],
      { anchor: { row: 0, col: 2 }, focus: { row: 2, col: 3 } },
      columns,
      5,
      false,
    )
    expect(plan.edits).toHaveLength(6)
  })

  it('does not add rows where that is not allowed, nor blank ones', () => {
    expect(planPaste([['1'], ['2']], at(4, 2), columns, 5, false).rows).toBe(1)
    expect(planPaste([['1'], ['']], at(4, 2), columns, 5, true).newRows).toBe(0)
  })
})

it('clears only what may be blank', () => {
  expect(planClear({ anchor: { row: 0, col: 0 }, focus: { row: 0, col: 3 } }, columns)).toEqual([
    { row: 0, columnId: 'y1', value: null },
    { row: 0, columnId: 'y2', value: null },
  ])
})

it('copies the block of the selection', () => {
  const rows = [
    ['a', 'b'],
    ['c', 'd'],
  ]
  const raw = [0, 1].map(i => ({ raw: (row: string[]) => row[i] as string }))
  expect(copyBlock({ anchor: { row: 1, col: 1 }, focus: { row: 0, col: 0 } }, rows, raw)).toEqual(rows)
})
