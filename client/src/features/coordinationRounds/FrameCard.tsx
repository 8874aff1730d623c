import { useQuery } from '@tanstack/react-query'
import type { CoordinationRoundDetails, RoundFrame } from '@/api/generated/types.gen'
import { planClassesQuery } from '@/api/queries'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Chip, Notice } from '@/components/ui/Notice'
import { card, Table } from '@/components/ui/Table'
import styles from './rounds.module.css'
import { roundsText } from './text'

const Facts = ({ frame }: { frame: RoundFrame }) => {
  const t = useText(roundsText)
  const words = useText(coordinationText)
  const format = useFormat()
  const { data: classes } = useQuery(planClassesQuery)
  const baht = (amount: number) => (amount > 0 ? t.bahtOf(format.sum(amount)) : t.noLimit)
  const accepted = frame.planClassIds.map(id => classes?.find(known => known.id === id)?.name ?? '')
  return (
    <dl className={styles.facts}>
      <dt>{t.quota}</dt>
      <dd>{frame.quota > 0 ? t.quotaOf(format.number(frame.quota)) : t.noLimit}</dd>
      <dt>{t.itemCeiling}</dt>
      <dd>{baht(frame.itemCeiling)}</dd>
      <dt>{t.organizationCeiling}</dt>
      <dd>{baht(frame.organizationCeiling)}</dd>
      <dt>{t.planClasses}</dt>
      <dd>{accepted.length === 0 ? t.allClasses : accepted.join(' · ')}</dd>
      <dt>{t.evidence}</dt>
      <dd>
        {frame.evidence.length === 0
          ? t.noEvidence
          : frame.evidence.map(kind => words.evidence[kind]).join(' · ')}
      </dd>
    </dl>
  )
}

/** What the PAO accepts, in the version in force, with those before it. */
export const FrameCard = ({ round }: { round: CoordinationRoundDetails }) => {
  const t = useText(roundsText)
  const words = useText(coordinationText)
  const format = useFormat()
  const { language } = useSettings()
  const { frame } = round
  const title = (one: RoundFrame) => t.frameVersion(format.number(one.version), format.date(one.issuedAt))
  const older = round.frames.filter(({ version }) => version !== frame?.version).reverse()
  return (
    <section className={card}>
      <h2>{t.frame}</h2>
      {!frame && <Notice tone="warn">{t.noFrame}</Notice>}
      {frame && (
        <>
          <p className={styles.soft}>
            {title(frame)} · {frame.issuedBy}
            {frame.reason && ` · ${format.digits(frame.reason)}`}
          </p>
          <Facts frame={frame} />
          <h3>{t.criteria}</h3>
          <div className={styles.cards}>
            <Table caption={t.criteria}>
              <thead>
                <tr>
                  <th scope="col">{t.criterion}</th>
                  <th scope="col">{t.level}</th>
                  <th scope="col">{t.clause}</th>
                </tr>
              </thead>
              <tbody>
                {frame.criteria.map(criterion => (
                  <tr key={criterion.code}>
                    <th scope="row">{criterion[language]}</th>
                    <td>
                      <Chip {...(criterion.level === 'blocking' && { tone: 'fail' as const })}>
                        {words.levels[criterion.level]}
                      </Chip>
                    </td>
                    <td>{format.digits(criterion.clause)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
        </>
      )}
      {older.length > 0 && (
        <details className={styles.older}>
          <summary>{t.olderFrames}</summary>
          {older.map(one => (
            <div key={one.version}>
              <h3>{title(one)}</h3>
              <Facts frame={one} />
            </div>
          ))}
        </details>
      )}
    </section>
  )
}
