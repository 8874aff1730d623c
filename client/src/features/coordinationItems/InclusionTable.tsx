import { Link } from '@tanstack/react-router'
import type { CoordinationItemRow } from '@/api/generated/types.gen'
import { CheckBadge } from '@/app/coordination/CheckBadge'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { numberCell, Table } from '@/components/ui/Table'
import { BudgetActions } from './BudgetActions'
import { inclusionText } from './inclusionText'
import styles from './items.module.css'

type Props = {
  roundId: string
  caption: string
  items: readonly CoordinationItemRow[]
  /** Those that are ticked; null where nothing is chosen. */
  chosen: readonly string[] | null
  mayAct: boolean
  onChoose: (ids: string[]) => void
  onNoBudget: (item: CoordinationItemRow) => void
}

export const InclusionTable = ({ roundId, caption, items, chosen, mayAct, onChoose, onNoBudget }: Props) => {
  const t = useText(inclusionText)
  const words = useText(coordinationText)
  const format = useFormat()
  const isAll = chosen !== null && items.every(({ id }) => chosen.includes(id))
  const toggle = (id: string, yes: boolean) =>
    onChoose(yes ? [...(chosen ?? []), id] : (chosen ?? []).filter(other => other !== id))
  return (
    <div className={`${styles.decisions} ${styles.cards}`}>
      <Table caption={caption}>
        <thead>
          <tr>
            {chosen && (
              <th scope="col">
                <input
                  type="checkbox"
                  className={styles.tick}
                  aria-label={t.chooseAll}
                  checked={isAll}
                  onChange={() => onChoose(isAll ? [] : items.map(({ id }) => id))}
                />
              </th>
            )}
            <th scope="col">{words.project}</th>
            <th scope="col">{words.organization}</th>
            <th scope="col">{words.check}</th>
            <th scope="col" className={numberCell}>
              {words.budget}
            </th>
            <th scope="col">{t.budgets}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.id}>
              {chosen && (
                <td>
                  <input
                    type="checkbox"
                    className={styles.tick}
                    aria-label={t.choose(item.name)}
                    checked={chosen.includes(item.id)}
                    onChange={event => toggle(item.id, event.target.checked)}
                  />
                </td>
              )}
              <th scope="row">
                <Link to="/rounds/$roundId/items/$itemId" params={{ roundId, itemId: item.id }}>
                  {format.digits(item.name)}
                </Link>
              </th>
              <td>{item.organizationName}</td>
              <td>
                <CheckBadge check={item.check} />
              </td>
              <td className={numberCell} data-label={words.budget}>
                {format.sum(item.amount)}
              </td>
              <td>
                {mayAct && (item.status === 'accepted' || item.status === 'included') ? (
                  <BudgetActions roundId={roundId} item={item} onNone={() => onNoBudget(item)} />
                ) : (
                  <Chip>{words.statuses[item.status]}</Chip>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
