import type { CoordinationItemDetails, CoordinationRoundDetails } from '@/api/generated/types.gen'
import { statusTone } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { Table } from '@/components/ui/Table'
import { FaultList } from './FaultList'
import styles from './items.module.css'
import { itemText } from './itemText'

type Props = { round: CoordinationRoundDetails; item: CoordinationItemDetails }

/** What was decided and why, and everything that was done with the item. */
export const ItemHistory = ({ round, item }: Props) => {
  const t = useText(itemText)
  const words = useText(coordinationText)
  const format = useFormat()
  const hasFaults = item.screenings.some(
    ({ answers, reasons }) => reasons.length > 0 || answers.some(a => a.verdict === 'fail'),
  )
  return (
    <>
      {hasFaults && (
        <>
          <h2>{t.screening}</h2>
          <FaultList round={round} item={item} />
        </>
      )}
      {item.decisions.map(decision => (
        <p key={decision.at}>
          <strong>
            {t.decision}: {t.outcomes[decision.outcome]}
          </strong>
          {decision.reason && ` · ${words.reasons[decision.reason]}`}
          {decision.agency && ` · ${t.agency(decision.agency)}`}
          {decision.note && ` · ${format.digits(decision.note)}`}
          {' · '}
          {t.resolution(
            format.digits(decision.resolution.meetingNumber),
            format.date(decision.resolution.date),
          )}
        </p>
      ))}
      <h2 className={styles.section}>{t.history}</h2>
      <div className={styles.cards}>
        <Table caption={t.history}>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{t.who}</th>
              <th scope="col">{t.why}</th>
            </tr>
          </thead>
          <tbody>
            {item.steps.map(step => (
              <tr key={step.number}>
                <td className="nowrap">{format.dateTime(step.at)}</td>
                <th scope="row">
                  {t.actions[step.action]} ({t.version(format.number(step.version))})
                </th>
                <td>
                  <Chip {...statusTone(step.to)}>{words.statuses[step.to]}</Chip>
                </td>
                <td>{step.byTitle}</td>
                <td>
                  {[step.reason && words.reasons[step.reason], step.note && format.digits(step.note)]
                    .filter(Boolean)
                    .join(': ')}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  )
}
