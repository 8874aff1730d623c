import { useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import styles from './items.module.css'
import { itemText } from './itemText'

type Given<T extends string> = { answer: T; note: string }

type Props<T extends string> = {
  id: string
  title: string
  hint?: string
  choices: readonly { value: T; label: string }[]
  value: Given<T> | undefined
  /** The answer that wants a reason. */
  noteFor: T
  noteLabel: string
  isOpen: boolean
  onChange: (given: Given<T>) => void
}

/** One question with few answers, and a note that one of them needs. */
export const Question = <T extends string>({
  id,
  title,
  hint,
  choices,
  value,
  noteFor,
  noteLabel,
  isOpen,
  onChange,
}: Props<T>) => {
  const t = useText(itemText)
  const needsNote = value?.answer === noteFor
  return (
    <fieldset className={`${styles.check} ${styles.short}`} data-open={isOpen || undefined}>
      <legend>
        {title} {hint && <span className={styles.soft}>({hint})</span>}
        {isOpen && !value && <span className={styles.missing}> {t.unanswered}</span>}
      </legend>
      <div className={styles.choices}>
        {choices.map((choice, i) => (
          <label key={choice.value}>
            <input
              type="radio"
              id={i === 0 ? id : undefined}
              name={id}
              checked={value?.answer === choice.value}
              onChange={() => onChange({ answer: choice.value, note: value?.note ?? '' })}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {value && (needsNote || value.note) && (
        <TextField
          label={needsNote ? noteLabel : t.note}
          error={isOpen && needsNote ? t.needsNote : undefined}
          value={value.note}
          onChange={event => onChange({ ...value, note: event.target.value })}
        />
      )}
    </fieldset>
  )
}
