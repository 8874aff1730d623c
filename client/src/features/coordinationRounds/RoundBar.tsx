import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { roundQuery } from '@/api/rounds'
import { coordinationText } from '@/app/coordination/text'
import { useMay, useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import styles from './rounds.module.css'

/** Which round this is, and the parts of it that the reader works on. */
export const RoundBar = ({ roundId }: { roundId: string }) => {
  const words = useText(coordinationText)
  const format = useFormat()
  const may = useMay()
  const { organization } = useSession()
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const isHolder = round.organizationId === organization.id
  const params = { roundId }
  return (
    <div className={styles.bar}>
      <p className={styles.barTitle} title={round.name}>
        <span>{format.digits(round.name)}</span> <Chip tone="info">{words.stages[round.stage]}</Chip>
      </p>
      <nav aria-label={words.tabs.menu} className={styles.tabs}>
        <Link to="/rounds/$roundId" params={params} activeOptions={{ exact: true }}>
          {words.tabs.overview}
        </Link>
        {!isHolder && (
          <Link to="/rounds/$roundId/submission" params={params}>
            {words.tabs.submission}
          </Link>
        )}
        {(isHolder || may('rankCoordinationItems')) && (
          <Link to="/rounds/$roundId/ranking" params={params}>
            {words.tabs.ranking}
          </Link>
        )}
        {isHolder && (
          <>
            <Link to="/rounds/$roundId/screening" params={params}>
              {words.tabs.screening}
            </Link>
            <Link to="/rounds/$roundId/decisions" params={params}>
              {words.tabs.decisions}
            </Link>
            <Link to="/rounds/$roundId/inclusion" params={params}>
              {words.tabs.inclusion}
            </Link>
          </>
        )}
        <Link to="/rounds/$roundId/board" params={params}>
          {words.tabs.board}
        </Link>
        <Link to="/rounds/$roundId/documents" params={params}>
          {words.tabs.documents}
        </Link>
      </nav>
    </div>
  )
}
