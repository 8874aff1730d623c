import type { CommitteeDetails, SeatDetails } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { Table } from '@/components/ui/Table'
import styles from './committees.module.css'
import { committeesText } from './text'

const Until = ({ seat }: { seat: SeatDetails }) => {
  const t = useText(committeesText)
  const format = useFormat()
  if (seat.status !== 'held') return <Chip tone="fail">{t.statuses[seat.status]}</Chip>
  if (!seat.lastDay) return <span className={styles.soft}>{t.follows}</span>
  return (
    <span className={seat.endsSoon ? styles.soon : 'nowrap'}>
      {format.date(seat.lastDay)}
      {seat.endsSoon && <> · {t.endsSoon}</>}
    </span>
  )
}

/** Who sits on the committee, from which office or group, and until when. */
export const SeatTable = ({ committee }: { committee: CommitteeDetails }) => {
  const t = useText(committeesText)
  const format = useFormat()
  return (
    <Table caption={t.seats}>
      <thead>
        <tr>
          <th scope="col">{t.person}</th>
          <th scope="col">{t.seat}</th>
          <th scope="col">{t.lastDay}</th>
        </tr>
      </thead>
      <tbody>
        {committee.seats.map(seat => (
          <tr key={seat.id}>
            <th scope="row">
              {seat.name || <em className={styles.soft}>{t.statuses.vacant}</em>}
              <div className={styles.soft}>{format.digits(seat.position)}</div>
            </th>
            <td>
              {seat.role === 'member'
                ? t.seatKinds[seat.kind]
                : `${t.roles[seat.role]} – ${t.seatKinds[seat.kind]}`}
              <div className={styles.soft}>
                {t.origins[seat.origin]}
                {seat.choiceDocument && <> · {format.digits(seat.choiceDocument)}</>}
              </div>
            </td>
            <td>
              <Until seat={seat} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
