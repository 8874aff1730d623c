import type { VirtualItem } from '@tanstack/react-virtual'
import type { ReactNode } from 'react'
import type { GridColumn } from './columns'
import styles from './Grid.module.css'
import { GridRow } from './GridRow'
import { boundsOf } from './model'
import type { GridHand } from './useGridHand'

type Props<Row> = {
  rows: readonly Row[]
  rowId: (row: Row) => string
  columns: readonly GridColumn<Row>[]
  items: readonly VirtualItem[]
  height: number
  hand: GridHand
}

const Spacer = ({ height, columns }: { height: number; columns: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a spacer takes the focus
  <tr aria-hidden="true">
    <td colSpan={columns} className={styles.spacer} style={{ height }} />
  </tr>
)

/** The rows in sight, and a spacer in every gap so that the scroll bar tells the truth. */
export const GridBody = <Row,>({ rows, rowId, columns, items, height, hand }: Props<Row>) => {
  const bounds = boundsOf(hand.selection)
  const { focus } = hand.selection
  const drawn: ReactNode[] = []
  let end = 0
  for (const { index, start, end: itemEnd } of items) {
    const row = rows[index]
    if (row === undefined) continue
    if (start > end) drawn.push(<Spacer key={`gap${index}`} height={start - end} columns={columns.length} />)
    const isSelected = index >= bounds.top && index <= bounds.bottom
    drawn.push(
      <GridRow
        key={rowId(row)}
        row={row}
        index={index}
        columns={columns}
        activeCol={index === focus.row ? focus.col : -1}
        from={isSelected ? bounds.left : -1}
        to={isSelected ? bounds.right : -1}
        editing={index === focus.row ? hand.editing : null}
        onPick={hand.pick}
        onStretch={hand.stretch}
        onStartEdit={hand.startEdit}
        onFinish={hand.finish}
        onCancel={hand.cancel}
      />,
    )
    end = itemEnd
  }
  return (
    <tbody>
      {drawn}
      {height > end && <Spacer height={height - end} columns={columns.length} />}
    </tbody>
  )
}
