import type { BoardLine, ItemStatus } from '@/api/generated/types.gen'
import { ITEM_STATUSES } from '@/app/coordination/codes'
import type { TallyPart } from './boardText'

export const BOARD_VIEWS = ['filings', 'stages', 'officers', 'totals', 'correctness'] as const

export type BoardView = (typeof BOARD_VIEWS)[number]

/** The view that an address names; the first one without any that exists. */
export const readView = (raw: unknown): BoardView => BOARD_VIEWS.find(view => view === raw) ?? 'filings'

/** Every outcome that what was sent can have; together they are what was sent. */
export const OUTCOMES: readonly TallyPart[] = [
  'accepted',
  'rejected',
  'returned',
  'referred',
  'merged',
  'pulledBack',
  'pending',
]

/** The states that occur anywhere, so that the board has no empty columns. */
export const statesOf = (lines: readonly BoardLine[]): ItemStatus[] =>
  ITEM_STATUSES.filter(status =>
    lines.some(({ cells }) => cells.some(cell => cell.status === status && cell.items > 0)),
  )

export const cellOf = (line: BoardLine, status: ItemStatus) => {
  const cell = line.cells.find(known => known.status === status)
  return { items: cell?.items ?? 0, baht: cell?.baht ?? 0 }
}

export const sumOf = (cells: readonly { items: number; baht: number }[]) =>
  cells.reduce((sum, { items, baht }) => ({ items: sum.items + items, baht: sum.baht + baht }), {
    items: 0,
    baht: 0,
  })
