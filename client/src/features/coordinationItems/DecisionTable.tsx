import { Link } from '@tanstack/react-router'
import type { CoordinationItemRow } from '@/api/generated/types.gen'
import { CheckBadge } from '@/app/coordination/CheckBadge'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { numberCell, sumRow, Table } from '@/components/ui/Table'
import { decisionText } from './decisionText'
import styles from './items.module.css'

type Props = {
  roundId: string
  items: CoordinationItemRow[]
  chosen: readonly string[]
  mayDecide: boolean
  mayEnter: boolean
  onChoose: (ids: string[]) => void
  onDecide: (item: CoordinationItemRow) => void
}

/** The list before the committee, districts and ranks in their order. */
export const DecisionTable = ({ roundId, items, chosen, mayDecide, mayEnter, onChoose, onDecide }: Props) => {
  const t = useText(decisionText)
  const words = useText(coordinationText)
  const shared = useShared()
  const format = useFormat()
  const isAll = items.every(item => chosen.includes(item.id))
  const toggle = (id: string, yes: boolean) =>
    onChoose(yes ? [...chosen, id] : chosen.filter(other => other !== id))
  return (
    <div className={`${styles.decisions} ${styles.cards}`}>
      <Table caption={t.title}>
        <thead>
          <tr>
            {mayDecide && (
              <th scope="col">
                <input
                  type="checkbox"
                  className={styles.tick}
                  aria-label={t.chooseAll}
                  checked={isAll}
                  onChange={() => onChoose(isAll ? [] : items.map(item => item.id))}
                />
              </th>
            )}
            <th scope="col">{words.district}</th>
            <th scope="col" className={numberCell}>
              {words.rank}
            </th>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.organization}</th>
            <th scope="col">{words.check}</th>
            <th scope="col" className={numberCell}>
              {words.budget}
            </th>
            {mayDecide && (
              <th scope="col">
                <span className="visuallyHidden">{t.outcome}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.id}>
              {mayDecide && (
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
              <td className="nowrap" data-label={words.district}>
                {item.districtName}
              </td>
              <td className={numberCell} data-label={words.rank}>
                {item.rank == null ? '-' : format.number(item.rank)}
              </td>
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
              {mayDecide && (
                <td>
                  <Button
                    disabled={!mayEnter}
                    aria-label={t.decideOf(item.name)}
                    onClick={() => onDecide(item)}
                  >
                    {t.decideOne}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={sumRow}>
            <th scope="row" colSpan={mayDecide ? 6 : 5}>
              {shared.total} {words.items(format.number(items.length))}
            </th>
            <td className={numberCell}>{format.sum(items.reduce((sum, item) => sum + item.amount, 0))}</td>
            {mayDecide && <td />}
          </tr>
        </tfoot>
      </Table>
    </div>
  )
}
