import { Link } from '@tanstack/react-router'
import type { CommitteeRole, OfficeDetails, SeatRule } from '@/api/generated/types.gen'
import { DayInput } from '@/app/DayInput'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField, TextField } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import styles from './committees.module.css'
import { choosableRoles, emptyRow, officeKindOf, officesFor, type SeatGroup, type SeatRow } from './draft'
import { OfficeOptions } from './OfficeOptions'
import { committeesText } from './text'

type Props = {
  group: SeatGroup
  rules: readonly SeatRule[]
  offices: readonly OfficeDetails[]
  onChange: (group: SeatGroup) => void
}

/** The seats of one rule: who fills them, and by which document they were chosen. */
export const SeatGroupFields = ({ group, rules, offices, onChange }: Props) => {
  const t = useText(committeesText)
  const words = useShared()
  const format = useFormat()
  const { rule, rows } = group
  const seat = t.seatKinds[rule.seat]
  const ofOffice = officeKindOf(rule.seat) !== undefined
  const known = officesFor(rule.seat, offices)
  const roles = choosableRoles(rules, rule)
  const max = rule.max == null ? null : format.number(rule.max)
  const count = rule.min === 0 && max === null ? t.anyCount : t.count(format.number(rule.min), max)
  const put = (key: string, change: Partial<SeatRow>) =>
    onChange({ ...group, rows: rows.map(row => (row.key === key ? { ...row, ...change } : row)) })
  const remove = (key: string) => onChange({ ...group, rows: rows.filter(row => row.key !== key) })
  return (
    <fieldset className={styles.group}>
      <legend>
        {seat}{' '}
        <span className={styles.soft}>
          {count} · {t.roles[rule.role]} · {t.origins[rule.origin]}
          {rule.termYears != null && <> · {t.term(format.number(rule.termYears))}</>} ·{' '}
          {format.digits(rule.clause)}
        </span>
      </legend>
      {ofOffice && known.length === 0 && (rule.min > 0 || rows.length > 0) && (
        <Notice tone="warn">
          {t.noOffice} <Link to="/offices">{t.offices}</Link>
        </Notice>
      )}
      {rule.origin !== 'exOfficio' && rows.length > 0 && (
        <div className={styles.pair}>
          <TextField
            label={t.document}
            hint={t.documentHint}
            value={group.document}
            onChange={event => onChange({ ...group, document: event.target.value })}
          />
          <DayInput
            label={t.chosenOn}
            value={group.chosenOn}
            onChange={chosenOn => onChange({ ...group, chosenOn })}
          />
        </div>
      )}
      {rows.map((row, i) => (
        <div key={row.key} className={styles.member}>
          {ofOffice ? (
            <SelectField
              label={`${t.office} ${format.number(i + 1)}`}
              value={row.officeId}
              onChange={event => put(row.key, { officeId: event.target.value })}
            >
              <OfficeOptions offices={known} />
            </SelectField>
          ) : (
            <>
              <TextField
                label={`${t.person} ${format.number(i + 1)}`}
                value={row.name}
                onChange={event => put(row.key, { name: event.target.value })}
              />
              <TextField
                label={`${t.position} ${format.number(i + 1)}`}
                value={row.position}
                onChange={event => put(row.key, { position: event.target.value })}
              />
            </>
          )}
          {roles.length > 1 && (
            <SelectField
              label={`${t.role} ${format.number(i + 1)}`}
              value={row.role}
              onChange={event => put(row.key, { role: event.target.value as CommitteeRole })}
            >
              {roles.map(role => (
                <option key={role} value={role}>
                  {t.roles[role]}
                </option>
              ))}
            </SelectField>
          )}
          <Button
            look="danger"
            aria-label={t.removeSeat(seat, format.number(i + 1))}
            onClick={() => remove(row.key)}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      {(rule.max == null || rows.length < rule.max) && (
        <div>
          <Button
            aria-label={`${t.addSeat}: ${seat}`}
            onClick={() => onChange({ ...group, rows: [...rows, emptyRow(rule.role)] })}
          >
            + {t.addSeat}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
