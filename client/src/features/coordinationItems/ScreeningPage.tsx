import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CoordinationItemSummary } from '@/api/generated/types.gen'
import { roundQuery } from '@/api/rounds'
import { ITEM_STATUSES } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { SelectField } from '@/components/ui/Field'
import { EmptyState } from '@/components/ui/Notice'
import { fieldHint } from '@/components/ui/Table'
import { districtsQuery, itemsQuery } from './api'
import styles from './items.module.css'
import { itemText } from './itemText'
import { ScreeningPanel } from './ScreeningPanel'
import { NOBODY, queueOf, type ScreeningSearch } from './screening'

type Props = { roundId: string; search: ScreeningSearch; onSearch: (search: ScreeningSearch) => void }

const Filters = ({ roundId, search, onSearch }: Props) => {
  const t = useText(itemText)
  const words = useText(coordinationText)
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const { data: districts } = useSuspenseQuery(districtsQuery(roundId))
  const officers = new Map(round.officers.map(({ userId, name }) => [userId, name]))
  const { item: _, ...kept } = search
  const set = (name: 'district' | 'officer' | 'state', value: string) => {
    const { [name]: _old, ...rest } = kept
    onSearch(value ? { ...rest, [name]: value } : rest)
  }
  return (
    <div className={styles.filters} data-chosen={search.item || undefined}>
      <SelectField
        label={t.filterDistrict}
        value={search.district ?? ''}
        onChange={event => set('district', event.target.value)}
      >
        <option value="">{t.allDistricts}</option>
        {districts.map(({ id, name }) => (
          <option key={id} value={id}>
            {words.districtOf(name)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t.filterOfficer}
        value={search.officer ?? ''}
        onChange={event => set('officer', event.target.value)}
      >
        <option value="">{t.allOfficers}</option>
        {[...officers].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={NOBODY}>{t.nobody}</option>
      </SelectField>
      <SelectField
        label={t.filterState}
        value={search.state ?? 'paoScreening'}
        onChange={event => set('state', event.target.value)}
      >
        {ITEM_STATUSES.map(status => (
          <option key={status} value={status}>
            {words.statuses[status]}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

const Queue = ({
  roundId,
  search,
  queue,
}: {
  roundId: string
  search: ScreeningSearch
  queue: CoordinationItemSummary[]
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
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The queue of the PAO at the left, the item with its checklist at the right; on a phone one after the other. */
export const ScreeningPage = (props: Props) => {
  const { roundId, search, onSearch } = props
  const t = useText(itemText)
  const { organization } = useSession()
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const { data: items } = useSuspenseQuery(
    itemsQuery(roundId, {
      status: ITEM_STATUSES.find(status => status === search.state) ?? 'paoScreening',
      ...(search.district && { districtId: search.district }),
    }),
  )
  const queue = queueOf(items, round.officers, search.officer)
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
      <Filters {...props} />
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
