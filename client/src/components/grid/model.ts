export type Cell = { row: number; col: number }
export type Selection = { anchor: Cell; focus: Cell }
export type Size = { rows: number; cols: number }
export type Bounds = { top: number; bottom: number; left: number; right: number }

export type Parsed = { ok: true; value: unknown } | { ok: false; reason: string }

/** What the model must know of a column: how a typed or pasted text becomes a value. */
export type PasteColumn = { id: string; header: string; parse?: (text: string) => Parsed }

export type CellEdit = { row: number; columnId: string; value: unknown }
export type CellFault = { row: number; header: string; text: string; reason: string }
export type PastePlan = { edits: CellEdit[]; faults: CellFault[]; newRows: number; rows: number }

export const at = (row: number, col: number): Selection => ({ anchor: { row, col }, focus: { row, col } })

const clamp = (value: number, last: number) => Math.max(0, Math.min(value, last))

export const boundsOf = ({ anchor, focus }: Selection): Bounds => ({
  top: Math.min(anchor.row, focus.row),
  bottom: Math.max(anchor.row, focus.row),
  left: Math.min(anchor.col, focus.col),
  right: Math.max(anchor.col, focus.col),
})

export const isMany = (selection: Selection) =>
  selection.anchor.row !== selection.focus.row || selection.anchor.col !== selection.focus.col

type Step = (focus: Cell, size: Size, page: number, far: boolean) => Cell

const STEPS: Record<string, Step> = {
  ArrowUp: (c, _, __, far) => ({ ...c, row: far ? 0 : c.row - 1 }),
  ArrowDown: (c, s, _, far) => ({ ...c, row: far ? s.rows - 1 : c.row + 1 }),
  ArrowLeft: (c, _, __, far) => ({ ...c, col: far ? 0 : c.col - 1 }),
  ArrowRight: (c, s, _, far) => ({ ...c, col: far ? s.cols - 1 : c.col + 1 }),
  PageUp: (c, _, page) => ({ ...c, row: c.row - page }),
  PageDown: (c, _, page) => ({ ...c, row: c.row + page }),
  Home: (c, _, __, far) => ({ row: far ? 0 : c.row, col: 0 }),
  End: (c, s, _, far) => ({ row: far ? s.rows - 1 : c.row, col: s.cols - 1 }),
}

/** The selection after a key, or null when the key does not move. Shift stretches, Ctrl goes to the edge. */
export const move = (
  selection: Selection,
  key: string,
  size: Size,
  { shift = false, ctrl = false, page = 10 }: { shift?: boolean; ctrl?: boolean; page?: number } = {},
): Selection | null => {
  const step = STEPS[key]
  if (!step || size.rows === 0) return null
  const next = step(selection.focus, size, page, ctrl)
  const focus = { row: clamp(next.row, size.rows - 1), col: clamp(next.col, size.cols - 1) }
  return { anchor: shift ? selection.anchor : focus, focus }
}

const fillWith = (block: string[][], { top, bottom, left, right }: Bounds) => {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
  if (only === undefined) return block
  return Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(only))
}

/**
 * What a block from the clipboard would change. One cell fills the whole selection; rows beyond the last one are new
 * rows when that is allowed; cells that cannot be read are faults and change nothing.
 */
export const planPaste = (
  block: string[][],
  selection: Selection,
  columns: readonly PasteColumn[],
  rowCount: number,
  mayAdd: boolean,
): PastePlan => {
  const bounds = boundsOf(selection)
  const edits: CellEdit[] = []
  const faults: CellFault[] = []
  const touched = new Set<number>()
  fillWith(block, bounds).forEach((texts, r) => {
    const row = bounds.top + r
    if (row >= rowCount && (!mayAdd || texts.every(text => text.trim() === ''))) return
    texts.forEach((text, c) => {
      const column = columns[bounds.left + c]
      if (!column?.parse) return
      const parsed = column.parse(text)
      if (!parsed.ok) faults.push({ row, header: column.header, text, reason: parsed.reason })
      else {
        edits.push({ row, columnId: column.id, value: parsed.value })
        touched.add(row)
      }
    })
  })
  const newRows = [...touched].filter(row => row >= rowCount).length
  return { edits, faults, newRows, rows: touched.size }
}

/** Edits to make the selected cells blank; cells that may not be blank stay. */
export const planClear = (selection: Selection, columns: readonly PasteColumn[]): CellEdit[] => {
  const { top, bottom, left, right } = boundsOf(selection)
  const edits: CellEdit[] = []
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) {
      const parsed = columns[col]?.parse?.('')
      if (parsed?.ok) edits.push({ row, columnId: columns[col]?.id as string, value: parsed.value })
    }
  return edits
}

/** The texts of the selection, for the clipboard. */
export const copyBlock = <Row>(
  selection: Selection,
  rows: readonly Row[],
  columns: readonly { raw: (row: Row) => string }[],
) => {
  const { top, bottom, left, right } = boundsOf(selection)
  return rows.slice(top, bottom + 1).map(row => columns.slice(left, right + 1).map(column => column.raw(row)))
}
