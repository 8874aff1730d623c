import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Correctness, CorrectnessLine, ReasonCode } from '@/api/generated/types.gen'
import { roundQuery } from '@/api/rounds'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { card, numberCell, Table } from '@/components/ui/Table'
import { correctnessQuery } from './api'
import styles from './board.module.css'
import { boardText } from './boardText'

const Passed = ({ of }: { of: Correctness }) => {
  const t = useText(boardText)
  if (of.screened === 0) return <Chip>{t.notScreened}</Chip>
  return <Chip tone={of.passed ? 'ok' : 'warn'}>{of.passed ? t.passed : t.notPassed}</Chip>
}

const Lines = ({
  caption,
  head,
  lines,
}: {
  caption: string
  head: string
  lines: readonly CorrectnessLine[]
}) => {
  const t = useText(boardText)
  const format = useFormat()
  const shown = lines.filter(({ correctness }) => correctness.submitted > 0)
  if (shown.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{caption}</h2>
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className={numberCell}>
              {t.parts.submitted}
            </th>
            <th scope="col" className={numberCell}>
              {t.screened}
            </th>
            <th scope="col" className={numberCell}>
              {t.correct}
            </th>
            <th scope="col" className={numberCell}>
              {t.percent}
            </th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, correctness }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={numberCell}>{format.count(correctness.submitted)}</td>
              <td className={numberCell}>{format.count(correctness.screened)}</td>
              <td className={numberCell}>{format.count(correctness.correct)}</td>
              <td className={numberCell}>
                {correctness.screened > 0 ? format.number(correctness.percent) : '-'}
              </td>
              <td>
                <Passed of={correctness} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

/** How many items had nothing wrong at their first screening, against the goal, and what was wrong most. */
export const CorrectnessView = ({ roundId }: { roundId: string }) => {
  const t = useText(boardText)
  const words = useText(coordinationText)
  const format = useFormat()
  const { language } = useSettings()
  const { data } = useSuspenseQuery(correctnessQuery(roundId))
  const { data: round } = useQuery(roundQuery(roundId))
  const { total } = data
  const named = (code: string) => {
    const reason = (code.charAt(0).toLowerCase() + code.slice(1)) as ReasonCode
    return (
      round?.frame?.criteria.find(criterion => criterion.code === code)?.[language] ??
      words.reasons[reason] ??
      code
    )
  }
  return (
    <>
      <section className={card}>
        <h2>{t.correct}</h2>
        <p>
          <strong className={styles.big}>
            {total.screened > 0 ? `${format.number(total.percent)}%` : '-'}
          </strong>{' '}
          {t.correctOf(format.number(total.correct), format.number(total.screened))} <Passed of={total} />
        </p>
        <p className={styles.soft}>
          {t.threshold(format.number(data.threshold))} ({format.digits(data.clause)})
        </p>
        {total.failingRules.length > 0 && (
          <>
            <h3>{t.faults}</h3>
            <ul>
              {total.failingRules.map(({ ruleId, items }) => (
                <li key={ruleId}>
                  {named(ruleId)}: {format.number(items)}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Lines caption={t.by.districts} head={t.district} lines={data.districts} />
      <Lines caption={t.by.organizations} head={t.organization} lines={data.organizations} />
    </>
  )
}
