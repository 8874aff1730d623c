import type { RoundBoard } from '@/api/generated/types.gen'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useText } from '@/app/settings'
import { EmptyState } from '@/components/ui/Notice'
import { numberCell, sumRow, Table } from '@/components/ui/Table'
import { cellOf, statesOf, sumOf } from './board'
import styles from './board.module.css'
import { boardText } from './boardText'

/** A number of items with their baht below it. */
const Cell = ({ items, baht }: { items: number; baht: number }) => {
  const format = useFormat()
  return (
    <td className={numberCell}>
      {format.count(items)}
      {items > 0 && <div className={styles.soft}>{format.sum(baht)}</div>}
    </td>
  )
}

/** Every district with how many of its items are in which state. */
export const StagesView = ({ board }: { board: RoundBoard }) => {
  const t = useText(boardText)
  const words = useText(coordinationText)
  const states = statesOf(board.districts)
  if (states.length === 0)
    return (
      <EmptyState>
        <p>{t.noData}</p>
      </EmptyState>
    )
  return (
    <Table caption={t.views.stages}>
      <thead>
        <tr>
          <th scope="col">{t.district}</th>
          {states.map(status => (
            <th key={status} scope="col" className={numberCell}>
              {words.statuses[status]}
            </th>
          ))}
          <th scope="col" className={numberCell}>
            {t.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {board.districts.map(line => (
          <tr key={line.districtId}>
            <th scope="row">{line.name}</th>
            {states.map(status => (
              <Cell key={status} {...cellOf(line, status)} />
            ))}
            <Cell {...sumOf(line.cells)} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={sumRow}>
          <th scope="row">{t.total}</th>
          {states.map(status => (
            <Cell key={status} {...sumOf(board.districts.map(line => cellOf(line, status)))} />
          ))}
          <Cell {...sumOf(board.districts.flatMap(line => line.cells))} />
        </tr>
      </tfoot>
    </Table>
  )
}
