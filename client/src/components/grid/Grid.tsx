import { useEffect, useLayoutEffect, useRef } from 'react'
import type { GridColumn } from './columns'
import styles from './Grid.module.css'
import { GridBody } from './GridBody'
import { GridHead } from './GridHead'
import type { CellEdit, PastePlan, Selection } from './model'
import { type PasteDrop, useGridClipboard } from './useGridClipboard'
import { useGridHand } from './useGridHand'
import { useGridRows } from './useGridRows'

type Props<Row> = {
  label: string
  rows: readonly Row[]
  rowId: (row: Row) => string
  rowCount: number
  /** What is listed, in which order, in which columns. */
  listKey: string
  hasMore: boolean
  loadError: unknown
  columns: readonly GridColumn<Row>[]
  sort: string
  mayEdit: boolean
  onSort: (sort: string) => void
  onNearEnd: () => void
  onEdit: (edits: CellEdit[]) => void
  onPaste: (plan: PastePlan) => void
  onPasteDropped: (why: PasteDrop) => void
  onUndo: () => void
  onSelect: (selection: Selection) => void
}

const NEAR_END = 30

/** A spreadsheet over a real table: only the rows in sight are drawn, the keys are those of Excel. */
export const Grid = <Row,>(props: Props<Row>) => {
  const { label, rows, rowCount, columns, mayEdit, onNearEnd } = props
  const box = useRef<HTMLElement>(null)
  const hand = useGridHand(props)
  const { selection, editing, wantsFocus } = hand
  const { row: activeRow, col: activeCol } = selection.focus
  const virtual = useGridRows(box, rows.length, activeRow)
  const items = virtual.getVirtualItems()
  const lastDrawn = items.at(-1)?.index ?? 0
  const clipboard = useGridClipboard({
    ...props,
    selection,
    isEditing: editing !== null,
    onNeedRows: onNearEnd,
  })

  useEffect(() => {
    if (lastDrawn >= rows.length - NEAR_END) onNearEnd()
  }, [lastDrawn, rows.length, onNearEnd])

  // The focus moves before the browser paints, so that no key of a fast typist is lost between two cells.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the active cell
  useLayoutEffect(() => {
    if (!wantsFocus.current || editing !== null) return
    virtual.scrollToIndex(activeRow, { align: 'auto' })
    box.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
    wantsFocus.current = false
  }, [activeRow, activeCol, editing])

  return (
    <section
      ref={box}
      className={styles.box}
      aria-label={label}
      onScroll={event =>
        event.currentTarget.toggleAttribute('data-moved', event.currentTarget.scrollLeft > 0)
      }
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a spreadsheet is a grid over a table
        role="grid"
        className={styles.table}
        style={{ minWidth: columns.reduce((sum, column) => sum + column.width, 0) }}
        aria-label={label}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-readonly={!mayEdit}
        onKeyDown={hand.onKeyDown}
        onCopy={clipboard.onCopy}
        onPaste={clipboard.onPaste}
      >
        <colgroup>
          {columns.map(({ id, grows, width }) => (
            <col key={id} style={grows ? undefined : { width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, i) => (
              <GridHead key={column.id} column={column} index={i} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <GridBody
          rows={rows}
          rowId={props.rowId}
          columns={columns}
          items={items}
          height={virtual.getTotalSize()}
          hand={hand}
        />
        <tfoot>
          <tr>
            {columns.map(({ id, numeric, footer }) => (
              <td key={id} className={numeric ? styles.num : undefined}>
                {footer}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
