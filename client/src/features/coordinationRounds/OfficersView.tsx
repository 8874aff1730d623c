import type { RoundBoard } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { EmptyState } from '@/components/ui/Notice'
import { numberCell, Table } from '@/components/ui/Table'
import styles from './board.module.css'
import { boardText } from './boardText'

/** What each officer has to screen and has passed on; what is assigned to nobody stands last. */
export const OfficersView = ({ board }: { board: RoundBoard }) => {
  const t = useText(boardText)
  const format = useFormat()
  const nameOf = (id: string) => board.districts.find(line => line.districtId === id)?.name ?? ''
  if (board.officers.length === 0)
    return (
      <EmptyState>
        <p>{t.noData}</p>
      </EmptyState>
    )
  return (
    <Table caption={t.views.officers}>
      <thead>
        <tr>
          <th scope="col">{t.officer}</th>
          <th scope="col">{t.districts}</th>
          <th scope="col" className={numberCell}>
            {t.toScreen}
          </th>
          <th scope="col" className={numberCell}>
            {t.returned}
          </th>
          <th scope="col" className={numberCell}>
            {t.passedOn}
          </th>
          <th scope="col" className={numberCell}>
            {t.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {board.officers.map(load => (
          <tr key={load.userId ?? 'nobody'}>
            <th scope="row">{load.userId ? load.name : t.nobody}</th>
            <td>{load.districtIds.map(nameOf).join(' · ')}</td>
            <td className={numberCell}>{format.count(load.toScreen)}</td>
            <td className={numberCell}>{format.count(load.returned)}</td>
            <td className={numberCell}>{format.count(load.passedOn)}</td>
            <td className={numberCell}>
              {format.count(load.total)}
              {load.total > 0 && (
                <span className={styles.meter} aria-hidden="true">
                  <span style={{ width: `${((load.total - load.toScreen) / load.total) * 100}%` }} />
                </span>
              )}
              {load.total > 0 && (
                <div className={styles.soft}>
                  {t.share(format.number(load.total - load.toScreen), format.number(load.total))}
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
