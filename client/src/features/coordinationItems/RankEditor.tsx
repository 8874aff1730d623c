import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { rankItems } from '@/api/generated/sdk.gen'
import type { DistrictRanking } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { Refusal } from '@/app/Refusal'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { fieldHint } from '@/components/ui/Table'
import { isStatus } from '@/lib/problem'
import { rankingQuery, useRefresh } from './api'
import styles from './items.module.css'
import { RankList } from './RankList'
import { entriesOf, faultsOf, isChanged, isComplete, rankOf } from './ranking'
import rankStyles from './ranking.module.css'
import { rankingText } from './rankingText'
import { useRanking } from './useRanking'

const KEYS = [
  ['↑ ↓', 'walk'],
  ['Home End', 'ends'],
  ['0–9', 'digits'],
  ['Enter', 'enter'],
  ['Space', 'lift'],
  ['↑ ↓ Home End', 'move'],
  ['Esc', 'restore'],
  ['Delete', 'remove'],
] as const

const Keys = () => {
  const t = useText(rankingText)
  return (
    <details className={rankStyles.keys}>
      <summary>{t.keys}</summary>
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={what}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t.keyList[what]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Gives the items of a district their places; equal places are refused before and by the server. */
export const RankEditor = ({ roundId, list }: { roundId: string; list: DistrictRanking }) => {
  const t = useText(rankingText)
  const shared = useShared()
  const format = useFormat()
  const queryClient = useQueryClient()
  const refresh = useRefresh(roundId)
  const ranking = useRanking(list)
  const [tried, setTried] = useState(0)
  const { draft, items, places } = ranking
  const faults = faultsOf(draft, places)
  const changed = isChanged(draft, list)
  const open = draft.order.filter(id => rankOf(draft, id) === null).length
  const save = useMutation({
    mutationFn: () =>
      take(rankItems({ path: { roundId }, body: { ranks: entriesOf(draft, list) }, throwOnError: true })),
    onSuccess: saved => {
      queryClient.setQueryData(rankingQuery(roundId).queryKey, saved)
      void refresh()
    },
    onError: error => {
      if (isStatus(error, 412)) void refresh()
    },
  })
  const onSave = () => {
    setTried(Date.now())
    if (faults.size === 0) save.mutate()
  }
  const told = [...faults].map(([id, fault]) => {
    const rank = format.digits(draft.ranks[id] ?? '')
    const why = fault === 'twice' ? t.twice(rank) : t.outside(rank, format.number(places.at(-1) ?? 0))
    return { id: `rank-${id}`, text: `${items.get(id)?.name}: ${why}` }
  })
  return (
    <>
      <p className={fieldHint}>{t.help}</p>
      <Keys />
      {tried > 0 && <ErrorSummary title={shared.fixThese} items={told} attempt={tried} />}
      <Refusal title={shared.fixThese} error={save.error} attempt={save.submittedAt} />
      <p className="visuallyHidden" aria-live="assertive">
        {ranking.said}
      </p>
      <RankList ranking={ranking} />
      <div className={styles.bar}>
        <span role="status">
          {t.progress(format.number(draft.order.length - open), format.number(draft.order.length))}
          <span className={styles.soft}>
            {' '}
            {changed ? t.unsaved : save.isSuccess ? t.saved : ''}
            {!isComplete(draft) && ` · ${t.incomplete(format.number(open))}`}
          </span>
        </span>
        <Button onClick={ranking.sort}>{t.sort}</Button>
        {changed && <Button onClick={ranking.reset}>{t.reset}</Button>}
        <Button look="primary" disabled={!changed || save.isPending} onClick={onSave}>
          {save.isPending ? shared.saving : t.save}
        </Button>
      </div>
    </>
  )
}
