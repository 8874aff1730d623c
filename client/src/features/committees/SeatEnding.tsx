import type { OfficeDetails, SeatDetails, SeatDraft, SeatEnd, SeatEnding } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { SelectField, TextField } from '@/components/ui/Field'
import styles from './committees.module.css'
import { officeKindOf, officesFor } from './draft'
import { OfficeOptions } from './OfficeOptions'
import { committeesText } from './text'

export type Ending = { reason: SeatEnd | ''; name: string; officeId: string }
export type Choice = { document: string; chosenOn: string }

export const NO_ENDING: Ending = { reason: '', name: '', officeId: '' }

export const hasSuccessor = ({ reason, name, officeId }: Ending) =>
  reason !== '' && (name.trim() !== '' || officeId !== '')

export const endOf = (seat: SeatDetails, { reason }: Ending): SeatEnding[] =>
  reason ? [{ seatId: seat.id, reason }] : []

/** The same seat for the next person. */
export const successorOf = (seat: SeatDetails, ending: Ending, choice: Choice): SeatDraft => ({
  kind: seat.kind,
  role: seat.role,
  origin: seat.origin,
  officeId: ending.officeId || null,
  name: ending.officeId ? null : ending.name,
  position: ending.officeId ? null : seat.position,
  ...(seat.origin !== 'exOfficio' && {
    choiceDocument: choice.document || null,
    chosenOn: choice.chosenOn || null,
  }),
})

type Props = {
  seat: SeatDetails
  offices: readonly OfficeDetails[]
  ending: Ending
  onChange: (ending: Ending) => void
}

/** Whether the seat stays, or why it ends and who takes it. */
export const SeatEndingFields = ({ seat, offices, ending, onChange }: Props) => {
  const t = useText(committeesText)
  const format = useFormat()
  return (
    <fieldset className={styles.ending}>
      <legend>
        {seat.name} <span className={styles.soft}>{t.seatKinds[seat.kind]}</span>
        {seat.status !== 'held' && <span className={styles.soon}> {t.statuses[seat.status]}</span>}
        {seat.lastDay && <span className={styles.soft}> · {format.date(seat.lastDay)}</span>}
      </legend>
      <div className={styles.pair}>
        <SelectField
          label={t.statuses.held}
          hideLabel
          value={ending.reason}
          onChange={event => onChange({ ...ending, reason: event.target.value as SeatEnd | '' })}
        >
          <option value="">{t.keep}</option>
          {Object.entries(t.ends).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        {ending.reason &&
          (officeKindOf(seat.kind) ? (
            <SelectField
              label={t.successor}
              value={ending.officeId}
              onChange={event => onChange({ ...ending, officeId: event.target.value })}
            >
              <OfficeOptions offices={officesFor(seat.kind, offices)} />
            </SelectField>
          ) : (
            <TextField
              label={t.successor}
              value={ending.name}
              onChange={event => onChange({ ...ending, name: event.target.value })}
            />
          ))}
      </div>
    </fieldset>
  )
}
