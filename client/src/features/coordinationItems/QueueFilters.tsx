import { useSuspenseQuery } from '@tanstack/react-query'
import { roundQuery } from '@/api/rounds'
import { ITEM_STATUSES } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { useText } from '@/app/settings'
import { SelectField } from '@/components/ui/Field'
import { districtsQuery } from './api'
import styles from './items.module.css'
import { itemText } from './itemText'
import { queueText } from './queueText'
import { NOBODY, type ScreeningSearch } from './screening'

type Props = { roundId: string; search: ScreeningSearch; onSearch: (search: ScreeningSearch) => void }

/** Whose items of the queue are seen: district, officer, state, and what their checks found. */
export const QueueFilters = ({ roundId, search, onSearch }: Props) => {
  const t = useText(itemText)
  const words = useText(coordinationText)
  const checks = useText(queueText)
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const { data: districts } = useSuspenseQuery(districtsQuery(roundId))
  const officers = new Map(round.officers.map(({ userId, name }) => [userId, name]))
  const { item: _, ...kept } = search
  const set = (name: 'district' | 'officer' | 'state' | 'check', value: string) => {
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
      <SelectField
        label={checks.filterCheck}
        value={search.check ?? ''}
        onChange={event => set('check', event.target.value)}
      >
        <option value="">{checks.allChecks}</option>
        {Object.entries(checks.checkNames).map(([state, name]) => (
          <option key={state} value={state}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
