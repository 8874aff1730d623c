import { useState } from 'react'
import type { EditionSummary } from '@/api/generated/types.gen'
import { useFormat, useShared, useText } from '@/app/settings'
import { DateField } from '@/components/ui/DateField'
import { SelectField } from '@/components/ui/Field'
import styles from './amendments.module.css'
import { amendmentsText } from './text'

type Props = {
  label: string
  editions: readonly EditionSummary[]
  value: string
  onChange: (value: string) => void
}

const isDay = (value: string) => value.includes('-')

/** One end of a comparison: an edition from the list, or any day. */
export const EndField = ({ label, editions, value, onChange }: Props) => {
  const t = useText(amendmentsText)
  const words = useShared()
  const format = useFormat()
  const [asDay, setAsDay] = useState(isDay(value))
  return (
    <div className={styles.end}>
      <SelectField
        label={label}
        value={asDay ? 'day' : value}
        onChange={event => {
          setAsDay(event.target.value === 'day')
          if (event.target.value !== 'day') onChange(event.target.value)
        }}
      >
        {editions.map(edition => (
          <option key={edition.id} value={String(edition.number)}>
            {format.digits(`${edition.number}. ${edition.label}`)} ({format.date(edition.announcedOn)})
          </option>
        ))}
        <option value="day">{t.chooseDay}</option>
      </SelectField>
      {asDay && (
        <DateField
          label={`${label} ${t.chooseDay}`}
          hint={words.dayHint}
          invalid={words.dayInvalid}
          value={isDay(value) ? value : ''}
          onChange={day => day && onChange(day)}
        />
      )}
    </div>
  )
}
