import type { ReasonCode } from '@/api/generated/types.gen'
import { REASON_CODES } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import styles from './items.module.css'
import { itemText } from './itemText'

type Reasons = Readonly<Partial<Record<ReasonCode, string>>>

type Props = { value: Reasons; isMissing: boolean; onChange: (value: Reasons) => void }

/** Why an item goes back: at least one reason, each with details for its organization. */
export const ReturnReasons = ({ value, isMissing, onChange }: Props) => {
  const t = useText(itemText)
  const words = useText(coordinationText)
  const toggle = (reason: ReasonCode, yes: boolean) => {
    const { [reason]: _, ...rest } = value
    onChange(yes ? { ...rest, [reason]: '' } : rest)
  }
  return (
    <fieldset className={styles.check} data-open={isMissing || undefined}>
      <legend>
        <strong>{t.reasons}</strong> <span className={styles.soft}>({t.reasonsHelp})</span>
      </legend>
      <div className={styles.choices}>
        {REASON_CODES.map(reason => (
          <label key={reason}>
            <input
              type="checkbox"
              id={`return-${reason}`}
              checked={value[reason] !== undefined}
              onChange={event => toggle(reason, event.target.checked)}
            />
            {words.reasons[reason]}
          </label>
        ))}
      </div>
      {REASON_CODES.filter(reason => value[reason] !== undefined).map(reason => (
        <TextField
          key={reason}
          label={t.reasonNote(words.reasons[reason])}
          value={value[reason]}
          onChange={event => onChange({ ...value, [reason]: event.target.value })}
        />
      ))}
    </fieldset>
  )
}
