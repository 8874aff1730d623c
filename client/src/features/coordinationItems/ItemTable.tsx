import { Link } from '@tanstack/react-router'
import type { CoordinationItemSummary } from '@/api/generated/types.gen'
import { statusTone } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { numberCell, Table } from '@/components/ui/Table'
import styles from './items.module.css'

type Props = { roundId: string; caption: string; items: readonly CoordinationItemSummary[] }

/** Items to read: place, project, organization, money, state. */
export const ItemTable = ({ roundId, caption, items }: Props) => {
  const words = useText(coordinationText)
  const format = useFormat()
  return (
    <div className={styles.cards}>
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col" className={numberCell}>
              {words.rank}
            </th>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.organization}</th>
            <th scope="col" className={numberCell}>
              {words.budget}
            </th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.id}>
              <td className={numberCell} data-label={words.rank}>
                {item.rank == null ? '-' : format.number(item.rank)}
              </td>
              <th scope="row">
                <Link to="/rounds/$roundId/items/$itemId" params={{ roundId, itemId: item.id }}>
                  {format.digits(item.name)}
                </Link>
              </th>
              <td>{item.organizationName}</td>
              <td className={numberCell} data-label={words.budget}>
                {format.sum(item.amount)}
              </td>
              <td>
                <Chip {...statusTone(item.status)}>{words.statuses[item.status]}</Chip>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
