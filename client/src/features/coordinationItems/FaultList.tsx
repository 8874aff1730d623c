import type { CoordinationItemDetails, CoordinationRoundDetails } from '@/api/generated/types.gen'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useSettings, useText } from '@/app/settings'
import styles from './items.module.css'

type Props = { round: CoordinationRoundDetails; item: CoordinationItemDetails }

/** Why an item came back: reasons with notes, and the questions of the checklist that it failed. */
export const FaultList = ({ round, item }: Props) => {
  const words = useText(coordinationText)
  const format = useFormat()
  const { language } = useSettings()
  const screening = item.screenings.at(-1)
  const decision = item.decisions.at(-1)
  const failed = (screening?.answers ?? []).filter(answer => answer.verdict === 'fail')
  const criterion = (code: string) => round.frame?.criteria.find(rule => rule.code === code)
  return (
    <ul className={styles.why}>
      {screening?.reasons.map(given => (
        <li key={given.reason}>
          <strong>{words.reasons[given.reason]}</strong>
          {given.note && `: ${format.digits(given.note)}`}
        </li>
      ))}
      {decision?.outcome === 'return' && decision.reason && (
        <li>
          <strong>{words.reasons[decision.reason]}</strong>
          {decision.note && `: ${format.digits(decision.note)}`}
        </li>
      )}
      {failed.map(({ criterion: code, note }) => (
        <li key={code}>
          {criterion(code)?.[language] ?? code}
          {note && `: ${format.digits(note)}`}
          <span className={styles.soft}> ({criterion(code)?.clause})</span>
        </li>
      ))}
    </ul>
  )
}
