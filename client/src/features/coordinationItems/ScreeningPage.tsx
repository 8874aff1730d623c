import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CoordinationItemRow } from '@/api/generated/types.gen'
import { roundQuery } from '@/api/rounds'
import { CheckBadge } from '@/app/coordination/CheckBadge'
import { ITEM_STATUSES } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { EmptyState } from '@/components/ui/Notice'
import { fieldHint } from '@/components/ui/Table'
import { itemsQuery } from './api'
import type { Duplicates } from './duplicates'
import styles from './items.module.css'
import { itemText } from './itemText'
import { QueueChecks } from './QueueChecks'
import { QueueFilters } from './QueueFilters'
import { ScreeningPanel } from './ScreeningPanel'
import { queueOf, type ScreeningSearch } from './screening'

type Props = {
  roundId: string
  search: ScreeningSearch
  onSearch: (search: ScreeningSearch) => void
  Duplicates: Duplicates
}

const Queue = ({
  roundId,
  search,
  queue,
}: {
  roundId: string
  search: ScreeningSearch
  queue: CoordinationItemRow[]
}) => {
  const words = useText(coordinationText)
  const t = useText(itemText)
  const format = useFormat()
  return (
    <nav aria-label={t.queue}>
      <p className={styles.queueHead}>{t.count(format.number(queue.length))}</p>
      <ul className={styles.queue}>
        {queue.map(item => (
          <li key={item.id}>
            <Link
              to="/rounds/$roundId/screening"
              params={{ roundId }}
              search={{ ...search, item: item.id }}
              activeProps={{}}
              aria-current={item.id === search.item ? 'true' : undefined}
            >
              <span className={styles.queueName}>{format.digits(item.name)}</span>
              <span className={styles.soft}>
                {words.districtOf(item.districtName)} {words.rank}{' '}
                {item.rank == null ? '-' : format.number(item.rank)} · {item.organizationName} ·{' '}
                {format.sum(item.amount)}
              </span>{' '}
              <CheckBadge check={item.check} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The queue of the PAO at the left, the item with its checklist at the right; on a phone one after the other. */
export const ScreeningPage = (props: Props) => {
  const { roundId, search, onSearch, Duplicates } = props
  const t = useText(itemText)
  const { organization } = useSession()
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const { data: items } = useSuspenseQuery(
    itemsQuery(roundId, {
      status: ITEM_STATUSES.find(status => status === search.state) ?? 'paoScreening',
      ...(search.district && { districtId: search.district }),
    }),
  )
  const queue = queueOf(items, round.officers, search.officer, search.check)
  const { item: chosen, ...kept } = search
  const at = queue.findIndex(item => item.id === chosen)
  const goTo = (id: string | undefined) => onSearch(id ? { ...kept, item: id } : kept)
  if (round.organizationId !== organization.id)
    return (
      <EmptyState>
        <p>{t.onlyPao}</p>
      </EmptyState>
    )
  return (
    <div className={styles.stack}>
      <h1 className={styles.back}>{t.queue}</h1>
      <QueueFilters roundId={roundId} search={search} onSearch={onSearch} />
      {!chosen && <QueueChecks key={JSON.stringify(kept)} roundId={roundId} items={queue} />}
      {queue.length === 0 && !chosen ? (
        <EmptyState>
          <p>{t.emptyQueue}</p>
          <p className={fieldHint}>{t.emptyQueueHelp}</p>
        </EmptyState>
      ) : (
        <div className={styles.screen} data-chosen={chosen || undefined}>
          <Queue roundId={roundId} search={search} queue={queue} />
          {chosen ? (
            <ScreeningPanel
              key={chosen}
              round={round}
              itemId={chosen}
              at={at}
              all={queue.length}
              previous={queue[at - 1]?.id}
              next={queue[at + 1]?.id}
              onGo={goTo}
              Duplicates={Duplicates}
            />
          ) : (
            <EmptyState>
              <p>{t.pick}</p>
            </EmptyState>
          )}
        </div>
      )}
    </div>
  )
}
