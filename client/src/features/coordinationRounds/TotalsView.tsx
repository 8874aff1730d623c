import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import type { Amounts, Tally, TallyLine } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Notice } from '@/components/ui/Notice'
import { card, numberCell, Table } from '@/components/ui/Table'
import { totalsQuery } from './api'
import { OUTCOMES } from './board'
import styles from './board.module.css'
import { boardText, type TallyPart } from './boardText'

const Term = ({ part, tally }: { part: TallyPart; tally: Tally }) => {
  const t = useText(boardText)
  const format = useFormat()
  const { items, baht }: Amounts = tally[part]
  return (
    <span className={styles.term}>
      <strong>{format.number(items)}</strong>
      <span>{t.parts[part]}</span>
      <span className={styles.soft}>{format.sum(baht)}</span>
    </span>
  )
}

/** What was sent is the sum of what became of it, in items and in baht. */
const Equation = ({ tally }: { tally: Tally }) => (
  <div className={styles.equation}>
    <Term part="submitted" tally={tally} />
    {OUTCOMES.map((part, i) => (
      <Fragment key={part}>
        <span className={styles.sign}>{i === 0 ? '=' : '+'}</span>
        <Term part={part} tally={tally} />
      </Fragment>
    ))}
  </div>
)

const Lines = ({ caption, head, lines }: { caption: string; head: string; lines: readonly TallyLine[] }) => {
  const t = useText(boardText)
  const format = useFormat()
  const shown = lines.filter(({ tally }) => tally.submitted.items > 0)
  if (shown.length === 0) return null
  const parts: readonly TallyPart[] = ['submitted', ...OUTCOMES]
  return (
    <section className={styles.group}>
      <h2>{caption}</h2>
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {parts.map(part => (
              <th key={part} scope="col" className={numberCell}>
                {t.parts[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, tally }) => (
            <tr key={id ?? 'nobody'}>
              <th scope="row">{id ? name : t.nobody}</th>
              {parts.map(part => (
                <td key={part} className={numberCell}>
                  {format.count(tally[part].items)}
                  {tally[part].items > 0 && <div className={styles.soft}>{format.sum(tally[part].baht)}</div>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

/** The totals of the round at this moment, and whether they add up. */
export const TotalsView = ({ roundId }: { roundId: string }) => {
  const t = useText(boardText)
  const { data } = useSuspenseQuery(totalsQuery(roundId))
  return (
    <>
      <section className={card}>
        <h2>{t.equation}</h2>
        <Equation tally={data.total} />
      </section>
      <div className={styles.group}>
        <Notice tone={data.reconciles ? 'ok' : 'fail'}>{data.reconciles ? t.reconciles : t.broken}</Notice>
      </div>
      <Lines caption={t.by.districts} head={t.district} lines={data.districts} />
      <Lines caption={t.by.officers} head={t.officer} lines={data.officers} />
      <Lines caption={t.by.organizations} head={t.organization} lines={data.organizations} />
    </>
  )
}
