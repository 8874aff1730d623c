import { useQuery } from '@tanstack/react-query'
import type { CoordinationRoundDetails, RoundStep } from '@/api/generated/types.gen'
import { organizationsQuery } from '@/api/queries'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useText } from '@/app/settings'
import { card, Table } from '@/components/ui/Table'
import styles from './rounds.module.css'
import { roundsText } from './text'

/** Everything that was done with the round, by whom, when and why. */
export const RoundTrace = ({ round }: { round: CoordinationRoundDetails }) => {
  const t = useText(roundsText)
  const words = useText(coordinationText)
  const format = useFormat()
  const { data: organizations } = useQuery(organizationsQuery)
  const nameOf = (id: string) => organizations?.find(known => known.id === id)?.shortName ?? ''
  const about = ({ frameVersion, before, after, organizationId }: RoundStep) =>
    [
      frameVersion != null && t.toFrame(format.number(frameVersion)),
      before &&
        after &&
        t.moved(t.windows[after.kind], format.date(before.closesOn), format.date(after.closesOn)),
      organizationId && nameOf(organizationId),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <section className={card}>
      <h2>{t.trace}</h2>
      <div className={styles.cards}>
        <Table caption={t.trace}>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.stage}</th>
              <th scope="col">{t.by}</th>
              <th scope="col">{t.reason}</th>
            </tr>
          </thead>
          <tbody>
            {round.steps.map(step => (
              <tr key={step.number}>
                <td className="nowrap">{format.dateTime(step.at)}</td>
                <th scope="row">
                  {t.actions[step.action]} {about(step) && `(${about(step)})`}
                </th>
                <td>{words.stages[step.to]}</td>
                <td>{step.byTitle}</td>
                <td>{step.reason && format.digits(step.reason)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  )
}
