import { useSuspenseQuery } from '@tanstack/react-query'
import type { RoundStage } from '@/api/generated/types.gen'
import { roundQuery } from '@/api/rounds'
import { useMay, useSession } from '@/app/session'
import { useText } from '@/app/settings'
import { EmptyState, Notice } from '@/components/ui/Notice'
import { itemsQuery } from './api'
import { Candidates } from './Candidates'
import styles from './items.module.css'
import { Returned } from './Returned'
import { SentItems } from './SentItems'
import { submissionText } from './submissionText'
import { TimeLeft } from './TimeLeft'

/** The stages in which something may still be sent, by permission at least. */
const TAKES: readonly RoundStage[] = ['draft', 'filing', 'districtReview', 'screening']

/** What an organization sends to a round, what came of it, and what it has to correct. */
export const SubmissionPage = ({ roundId }: { roundId: string }) => {
  const t = useText(submissionText)
  const may = useMay()
  const { organization } = useSession()
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const { data: items } = useSuspenseQuery(itemsQuery(roundId, { organizationId: organization.id }))
  if (round.organizationId === organization.id)
    return (
      <EmptyState>
        <p>{t.ownRound}</p>
      </EmptyState>
    )
  const maySend = may('submitCoordinationItems')
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <h1>{t.title}</h1>
        {TAKES.includes(round.stage) && <TimeLeft until={round.filesUntil} />}
      </div>
      {!maySend && <Notice>{t.readOnly}</Notice>}
      <Returned round={round} items={items.filter(item => item.status === 'returned')} maySend={maySend} />
      {maySend && TAKES.includes(round.stage) && <Candidates round={round} items={items} />}
      <SentItems roundId={round.id} items={items} maySend={maySend} />
    </div>
  )
}
