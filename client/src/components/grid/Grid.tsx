import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { formatTsv, parseTsv } from '@/lib/tsv'
import styles from './Grid.module.css'
import { GridRow } from './GridRow'
import {
  at,
  boundsOf,
  type CellEdit,
  copyBlock,
  move,
  type Parsed,
  type PastePlan,
  planClear,
  planPaste,
  type Selection,
} from './model'

export type Mark = { tone: 'warn' | 'fail'; text: string }

export type GridColumn<Row> = {
  id: string
  header: string
  /** Width in pixels; the first text column takes what is left. */
  width: number
  grows?: boolean
  numeric?: boolean
  sort?: string
  footer?: ReactNode
  /** What is edited and copied. */
  raw: (row: Row) => string
  show: (row: Row) => ReactNode
  parse?: (text: string) => Parsed
  options?: readonly { value: string; label: string }[]
  mark?: (row: Row) => Mark | null
  onEnter?: (row: Row) => void
}

type Props<Row> = {
  label: string
  rows: readonly Row[]
  rowId: (row: Row) => string
  rowCount: number
  columns: readonly GridColumn<Row>[]
  sort: string
  mayEdit: boolean
  onSort: (sort: string) => void
  onNearEnd: () => void
  onEdit: (edits: CellEdit[]) => void
  onPaste: (plan: PastePlan) => void
  onUndo: () => void
  onSelect: (selection: Selection) => void
}

const ROW_HEIGHT = 45
const PAGE_ROWS = 10
const NEAR_END = 30

/** A spreadsheet over a real table: only the rows in sight are drawn, the keys are those of Excel. */
export const Grid = <Row,>(props: Props<Row>) => {
  const { rows, rowId, columns, sort, mayEdit, onNearEnd, onSelect } = props
  const box = useRef<HTMLElement>(null)
  const [selection, setSelection] = useState<Selection>(at(0, 1))
  const [editing, setEditing] = useState<string | null>(null)
  const wantsFocus = useRef(false)
  const { row: activeRow, col: activeCol } = selection.focus
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 40,
    rangeExtractor: range => {
      const inSight = defaultRangeExtractor(range)
      return inSight.includes(activeRow) || activeRow >= rows.length
        ? inSight
        : [...inSight, activeRow].sort((a, b) => a - b)
    },
  })
  const items = virtual.getVirtualItems()
  const lastDrawn = items.at(-1)?.index ?? 0

  useEffect(() => {
    if (lastDrawn >= rows.length - NEAR_END) onNearEnd()
  }, [lastDrawn, rows.length, onNearEnd])

  const select = useCallback(
    (next: Selection) => {
      wantsFocus.current = true
      setEditing(null)
      setSelection(next)
      onSelect(next)
    },
    [onSelect],
  )

  // The focus moves before the browser paints, so that no key of a fast typist is lost between two cells.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the active cell
  useLayoutEffect(() => {
    if (!wantsFocus.current || editing !== null) return
    virtual.scrollToIndex(activeRow, { align: 'auto' })
    box.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
    wantsFocus.current = false
  }, [activeRow, activeCol, editing])

  const column = columns[activeCol]
  const current = rows[activeRow]
  const mayEditCell = mayEdit && column?.parse !== undefined && current !== undefined

  const startEdit = (text?: string) => {
    if (mayEditCell && column && current) setEditing(text ?? column.raw(current))
  }

  const finish = (text: string, key: 'Enter' | 'Tab' | 'Blur', back = false) => {
    wantsFocus.current = true
    setEditing(null)
    if (column?.parse && current && text !== column.raw(current)) {
      const parsed = column.parse(text)
      if (parsed.ok) props.onEdit([{ row: activeRow, columnId: column.id, value: parsed.value }])
      else
        props.onPaste({
          edits: [],
          faults: [{ row: activeRow, header: column.header, text, reason: parsed.reason }],
          newRows: 0,
          rows: 0,
        })
    }
    const step = { Enter: back ? 'ArrowUp' : 'ArrowDown', Tab: back ? 'ArrowLeft' : 'ArrowRight', Blur: '' }[
      key
    ]
    const next = step && move(selection, step, { rows: rows.length, cols: columns.length })
    if (next) select(next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null) return
    const ctrl = event.ctrlKey || event.metaKey
    const next = move(
      selection,
      event.key,
      { rows: rows.length, cols: columns.length },
      { shift: event.shiftKey, ctrl, page: PAGE_ROWS },
    )
    if (next) {
      event.preventDefault()
      select(next)
    } else if (ctrl && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      props.onUndo()
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      if (column?.onEnter && current) column.onEnter(current)
      else startEdit()
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && mayEdit) {
      event.preventDefault()
      const edits = planClear(selection, columns)
      if (edits.length > 0) props.onEdit(edits)
    } else if (event.key.length === 1 && !ctrl && !event.altKey && mayEditCell) {
      event.preventDefault()
      startEdit(column?.options ? undefined : event.key)
    }
  }

  const onCopy = (event: ClipboardEvent) => {
    if (editing !== null) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', formatTsv(copyBlock(selection, rows, columns)))
  }

  const onPaste = (event: ClipboardEvent) => {
    if (editing !== null || !mayEdit) return
    event.preventDefault()
    const block = parseTsv(event.clipboardData.getData('text/plain'))
    props.onPaste(planPaste(block, selection, columns, props.rowCount, rows.length >= props.rowCount))
  }

  const bounds = boundsOf(selection)
  const minWidth = columns.reduce((sum, c) => sum + c.width, 0)
  const bodyRows: ReactNode[] = []
  let end = 0
  for (const item of items) {
    const row = rows[item.index]
    if (row === undefined) continue
    if (item.start > end)
      bodyRows.push(<Spacer key={`gap${item.index}`} height={item.start - end} columns={columns.length} />)
    const isSelected = item.index >= bounds.top && item.index <= bounds.bottom
    bodyRows.push(
      <GridRow
        key={rowId(row)}
        row={row}
        index={item.index}
        columns={columns}
        activeCol={item.index === activeRow ? activeCol : -1}
        from={isSelected ? bounds.left : -1}
        to={isSelected ? bounds.right : -1}
        editing={item.index === activeRow ? editing : null}
        onPick={select}
        onStartEdit={startEdit}
        onFinish={finish}
        onCancel={() => {
          wantsFocus.current = true
          setEditing(null)
        }}
      />,
    )
    end = item.end
  }
  const rest = virtual.getTotalSize() - end

  return (
    <section
      ref={box}
      className={styles.box}
      aria-label={props.label}
      onScroll={event =>
        event.currentTarget.toggleAttribute('data-moved', event.currentTarget.scrollLeft > 0)
      }
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a spreadsheet is a grid over a table
        role="grid"
        className={styles.table}
        style={{ minWidth }}
        aria-label={props.label}
        aria-rowcount={props.rowCount + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-readonly={!mayEdit}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <colgroup>
          {columns.map(c => (
            <col key={c.id} style={c.grows ? undefined : { width: c.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((c, i) => (
              <Head key={c.id} column={c} index={i} sort={sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {bodyRows}
          {rest > 0 && <Spacer height={rest} columns={columns.length} />}
        </tbody>
        <tfoot>
          <tr>
            {columns.map(c => (
              <td key={c.id} className={c.numeric ? styles.num : undefined}>
                {c.footer}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const Spacer = ({ height, columns }: { height: number; columns: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a spacer takes the focus
  <tr aria-hidden="true">
    <td colSpan={columns} className={styles.spacer} style={{ height }} />
  </tr>
)

type HeadProps<Row> = { column: GridColumn<Row>; index: number; sort: string; onSort: (sort: string) => void }

const Head = <Row,>({ column, index, sort, onSort }: HeadProps<Row>) => {
  const key = column.sort
  const direction = key && sort === key ? 'ascending' : key && sort === `-${key}` ? 'descending' : undefined
  return (
    <th
      scope="col"
      aria-colindex={index + 1}
      aria-sort={direction}
      className={column.numeric ? styles.num : undefined}
    >
      {key ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort(direction === 'ascending' ? `-${key}` : key)}
        >
          {column.header}
          <span aria-hidden="true">
            {direction === 'ascending' ? ' ▲' : direction === 'descending' ? ' ▼' : ''}
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}
