import type { DeadlineSummary } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { SelectField } from '@/components/ui/Field'
import { wanted } from './agenda'
import styles from './deadlines.module.css'
import { type CalendarSearch, isPast, SHOWS, SUBJECTS } from './search'
import { deadlinesText } from './text'

type Props = {
  deadlines: DeadlineSummary[]
  search: CalendarSearch
  onSearch: (change: CalendarSearch) => void
}

/** What to show, each choice with how many there are, and of which subject. */
export const AgendaFilters = ({ deadlines, search, onSearch }: Props) => {
  const t = useText(deadlinesText)
  const format = useFormat()
  const { show: chosen = 'open', subject } = search
  const countOf = (show: (typeof SHOWS)[number]) =>
    format.number(deadlines.filter(deadline => wanted(deadline, { ...search, show })).length)
  return (
    <div className={styles.filters}>
      <fieldset className={styles.shows}>
        <legend className="visuallyHidden">{t.show}</legend>
        {SHOWS.map(show => (
          <button
            key={show}
            type="button"
            className={`${styles.show} ${styles[`show_${show}`] ?? ''}`}
            aria-pressed={show === chosen}
            onClick={() => onSearch({ show: show === 'open' ? undefined : show })}
          >
            {format.digits(t.shows[show])}
            {(!isPast(show) || isPast(chosen)) && <strong>{countOf(show)}</strong>}
          </button>
        ))}
      </fieldset>
      <SelectField
        hideLabel
        label={t.subject}
        value={subject ?? ''}
        onChange={event => onSearch({ subject: SUBJECTS.find(one => one === event.target.value) })}
      >
        <option value="">{t.allSubjects}</option>
        {SUBJECTS.map(one => (
          <option key={one} value={one}>
            {t.subjects[one]}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
