import { type MouseEvent, memo } from 'react'
import { CellEditor } from './CellEditor'
import type { GridColumn } from './columns'
import styles from './Grid.module.css'
import type { Cell } from './model'

type Props<Row> = {
  row: Row
  index: number
  columns: readonly GridColumn<Row>[]
  activeCol: number
  from: number
  to: number
  editing: string | null
  onPick: (cell: Cell) => void
  onStretch: (cell: Cell) => void
  onStartEdit: () => void
  onFinish: (text: string, key: 'Enter' | 'Tab' | 'Blur', back?: boolean) => void
  onCancel: () => void
}

const Row = <R,>({
  row,
  index,
  columns,
  activeCol,
  from,
  to,
  editing,
  onPick,
  onStretch,
  onStartEdit,
  onFinish,
  onCancel,
}: Props<R>) => (
  <tr aria-rowindex={index + 2}>
    {columns.map((column, col) => {
      const isActive = col === activeCol
      const isSelected = col >= from && col <= to
      const mark = column.mark?.(row)
      const isOpen = isActive && editing !== null
      const press = (event: MouseEvent) => {
        if (event.button !== 0 || isOpen) return
        if (event.shiftKey) onStretch({ row: index, col })
        else onPick({ row: index, col })
      }
      const drag = (event: MouseEvent) => {
        if (event.buttons === 1) onStretch({ row: index, col })
      }
      return (
        <td
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid over a table
          role="gridcell"
          key={column.id}
          aria-colindex={col + 1}
          aria-selected={isSelected || isActive}
          tabIndex={isActive && !isOpen ? 0 : -1}
          aria-readonly={column.parse ? undefined : true}
          className={
            [
              column.numeric && styles.num,
              isActive && styles.active,
              isOpen && styles.open,
              isSelected && styles.selected,
              mark && styles[mark.tone],
            ]
              .filter(Boolean)
              .join(' ') || undefined
          }
          onMouseDown={press}
          onMouseEnter={drag}
          onDoubleClick={() => onStartEdit()}
        >
          {isOpen ? (
            <CellEditor column={column} start={editing} onFinish={onFinish} onCancel={onCancel} />
          ) : (
            <div className={styles.cell}>{column.show(row)}</div>
          )}
          {mark && <span className="visuallyHidden">{mark.text}</span>}
        </td>
      )
    })}
  </tr>
)

const sameExceptHandlers = <R,>(a: Props<R>, b: Props<R>) =>
  a.row === b.row &&
  a.index === b.index &&
  a.columns === b.columns &&
  a.activeCol === b.activeCol &&
  a.from === b.from &&
  a.to === b.to &&
  a.editing === b.editing &&
  a.activeCol === -1

/** One row; it is drawn again only when its own facts change. */
export const GridRow = memo(Row, sameExceptHandlers) as typeof Row
