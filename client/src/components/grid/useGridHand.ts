import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { isComposing } from '@/lib/keys'
import type { GridColumn } from './columns'
import { at, type Cell, type CellEdit, move, type PastePlan, planClear, type Selection } from './model'

const PAGE_ROWS = 10

/** Line breaks as a text area gives them. */
const asTyped = (text: string) => text.replace(/\r\n?/g, '\n')

type Props<Row> = {
  rows: readonly Row[]
  columns: readonly GridColumn<Row>[]
  mayEdit: boolean
  onEdit: (edits: CellEdit[]) => void
  onPaste: (plan: PastePlan) => void
  onUndo: () => void
  onSelect: (selection: Selection) => void
}

/** Where the hand is: the active cell, what is selected, what is being typed, and the keys of a spreadsheet. */
export const useGridHand = <Row>({ rows, columns, mayEdit, onSelect, ...props }: Props<Row>) => {
  const [selection, setSelection] = useState<Selection>(at(0, 1))
  const [editing, setEditing] = useState<string | null>(null)
  const wantsFocus = useRef(false)
  const isEditing = useRef(false)
  const openedOn = useRef('')
  const latest = useRef(selection)
  isEditing.current = editing !== null
  latest.current = selection
  const { row: activeRow, col: activeCol } = selection.focus
  const column = columns[activeCol]
  const current = rows[activeRow]
  const mayEditCell = mayEdit && column?.parse !== undefined && current !== undefined
  const size = { rows: rows.length, cols: columns.length }

  const select = useCallback(
    (next: Selection) => {
      wantsFocus.current = true
      setEditing(null)
      setSelection(next)
      onSelect(next)
    },
    [onSelect],
  )

  /** A press on another cell first finishes what is being typed. */
  const pick = useCallback(
    (cell: Cell) => {
      if (isEditing.current) (document.activeElement as HTMLElement | null)?.blur()
      select({ anchor: cell, focus: cell })
    },
    [select],
  )

  const stretch = useCallback(
    (focus: Cell) => {
      if (!isEditing.current) select({ anchor: latest.current.anchor, focus })
    },
    [select],
  )

  const startEdit = (text?: string) => {
    if (!mayEditCell || !column || !current || editing !== null) return
    openedOn.current = asTyped(column.raw(current))
    setEditing(text ?? openedOn.current)
  }

  const cancel = () => {
    wantsFocus.current = true
    setEditing(null)
  }

  const finish = (text: string, key: 'Enter' | 'Tab' | 'Blur', back = false) => {
    cancel()
    if (column?.parse && current && text !== openedOn.current) {
      const parsed = column.parse(text)
      if (parsed.ok) props.onEdit([{ row: activeRow, columnId: column.id, value: parsed.value }])
      else {
        const fault = { row: activeRow, header: column.header, text, reason: parsed.reason }
        props.onPaste({ edits: [], faults: [fault], newRows: 0, rows: 0 })
      }
    }
    const steps = { Enter: back ? 'ArrowUp' : 'ArrowDown', Tab: back ? 'ArrowLeft' : 'ArrowRight', Blur: '' }
    const next = move(selection, steps[key], size)
    if (next) select(next)
  }

  const act = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const ctrl = ctrlKey || metaKey
    if (ctrl && key.toLowerCase() === 'z') props.onUndo()
    else if (key === 'Enter' || key === 'F2') {
      if (column?.onEnter && current) column.onEnter(current)
      else startEdit()
    } else if ((key === 'Delete' || key === 'Backspace') && mayEdit) {
      const edits = planClear(selection, columns)
      if (edits.length > 0) props.onEdit(edits)
    } else if (key.length === 1 && !ctrl && !altKey && mayEditCell) {
      startEdit(column?.options ? undefined : key)
    } else return false
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || isComposing(event)) return
    const { shiftKey: shift, ctrlKey, metaKey } = event
    const next = move(selection, event.key, size, { shift, ctrl: ctrlKey || metaKey, page: PAGE_ROWS })
    if (next) select(next)
    if (next || act(event)) event.preventDefault()
  }

  return { selection, editing, wantsFocus, pick, stretch, startEdit, finish, cancel, onKeyDown }
}

export type GridHand = ReturnType<typeof useGridHand>
