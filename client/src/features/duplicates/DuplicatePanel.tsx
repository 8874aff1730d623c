import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { CoordinationItemDetails, ItemStatus } from '@/api/generated/types.gen'
import { roundQuery } from '@/api/rounds'
import { CheckBadge } from '@/app/coordination/CheckBadge'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay, useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { card } from '@/components/ui/Table'
import { checkQuery, foundQuery, useRunCheck } from './api'
import { CandidateCard } from './CandidateCard'
import { CheckRecord } from './CheckRecord'
import styles from './duplicates.module.css'
import { duplicatesText } from './text'

/** What has ended is not checked any more. */
const CHECKED: readonly ItemStatus[] = [
  'submitted',
  'districtReview',
  'ranked',
  'paoScreening',
  'returned',
  'provinceReview',
  'accepted',
]

const Candidates = ({ item, mayCheck }: { item: CoordinationItemDetails; mayCheck: boolean }) => {
  const t = useText(duplicatesText)
  const check = useQuery(checkQuery(item.roundId, item.check?.checkId ?? ''))
  const found = useQuery(foundQuery(item.roundId, item.id))
  if (!check.data || !found.data) return <ProblemNotice error={check.error ?? found.error} />
  const held = check.data
  if (found.data.length === 0) return null
  return (
    <>
      <h3>{t.candidates}</h3>
      {found.data.map(candidate => (
        <CandidateCard
          key={candidate.project.sourceId}
          item={item}
          check={held}
          found={candidate}
          mayAnswer={mayCheck && !held.isStale}
        />
      ))}
    </>
  )
}

/** Whether the item was held against the lists of the province, what was found, and what officers say to it. */
export const DuplicatePanel = ({ item }: { item: CoordinationItemDetails }) => {
  const t = useText(duplicatesText)
  const format = useFormat()
  const may = useMay()
  const { organization } = useSession()
  const { data: round } = useSuspenseQuery(roundQuery(item.roundId))
  const run = useRunCheck(item.roundId, item.id)
  const isPao = round.organizationId === organization.id
  const mayCheck = isPao && may('screenCoordinationItems') && CHECKED.includes(item.status)
  const { check } = item
  if (!check && !isPao) return null
  return (
    <section className={card}>
      <div className={styles.head}>
        <h2>{t.title}</h2>
        <CheckBadge check={check} />
        {mayCheck && (
          <Button
            look={!check || check.isStale ? 'primary' : 'plain'}
            disabled={run.isPending}
            onClick={() => run.mutate()}
          >
            {run.isPending ? t.running : check ? t.again : t.run}
          </Button>
        )}
      </div>
      <ProblemNotice error={run.error} />
      {!check && <p>{t.never}</p>}
      {check?.isStale && <Notice tone="warn">{t.stale}</Notice>}
      {check && !check.isStale && check.open > 0 && (
        <Notice tone="warn">{t.open(format.number(check.open))}</Notice>
      )}
      {check && (
        <>
          <p>
            {check.same + check.likely === 0
              ? t.clear
              : t.found(format.number(check.same), format.number(check.likely))}
          </p>
          <CheckRecord check={check} />
          {isPao && <Candidates item={item} mayCheck={mayCheck} />}
        </>
      )}
    </section>
  )
}
