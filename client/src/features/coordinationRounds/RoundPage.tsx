import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CoordinationRoundDetails } from '@/api/generated/types.gen'
import { organizationsQuery } from '@/api/queries'
import { roundQuery } from '@/api/rounds'
import { useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { buttonClass } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { card, Table } from '@/components/ui/Table'
import { FrameCard } from './FrameCard'
import { RoundActions } from './RoundActions'
import { RoundTrace } from './RoundTrace'
import styles from './rounds.module.css'
import { StageRail } from './StageRail'
import { roundsText } from './text'

const LatePermits = ({ round }: { round: CoordinationRoundDetails }) => {
  const t = useText(roundsText)
  const format = useFormat()
  const { data: organizations } = useQuery(organizationsQuery)
  if (round.latePermits.length === 0) return null
  return (
    <section className={card}>
      <h2>{t.latePermits}</h2>
      <Table caption={t.latePermits}>
        <thead>
          <tr>
            <th scope="col">{t.organization}</th>
            <th scope="col">{t.until}</th>
            <th scope="col">{t.reason}</th>
            <th scope="col">{t.by}</th>
          </tr>
        </thead>
        <tbody>
          {round.latePermits.map(permit => (
            <tr key={permit.at}>
              <th scope="row">{organizations?.find(({ id }) => id === permit.organizationId)?.shortName}</th>
              <td className="nowrap">{format.date(permit.until)}</td>
              <td>{format.digits(permit.reason)}</td>
              <td>{permit.byTitle}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

/** A round as everybody of the province sees it; the PAO moves it on from here. */
export const RoundPage = ({ id }: { id: string }) => {
  const t = useText(roundsText)
  const format = useFormat()
  const { organization } = useSession()
  const { data: round } = useSuspenseQuery(roundQuery(id))
  const isFiler = round.organizationId !== organization.id
  return (
    <div className={styles.stack}>
      <h1 className={styles.title}>
        {format.digits(round.name)}{' '}
        <span className={styles.soft}>{format.years(round.firstYear, round.lastYear)}</span>
      </h1>
      {isFiler && round.frame && round.stage !== 'closed' && (
        <Notice>
          <p className={styles.mine}>
            {t.yourWindow(format.date(round.filesUntil))}
            <Link
              className={buttonClass('primary')}
              to="/rounds/$roundId/submission"
              params={{ roundId: id }}
            >
              {t.goSubmit}
            </Link>
          </p>
        </Notice>
      )}
      <StageRail round={round} />
      <RoundActions round={round} />
      <FrameCard round={round} />
      <LatePermits round={round} />
      <RoundTrace round={round} />
    </div>
  )
}
