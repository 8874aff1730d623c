import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { setAgenda } from '@/api/generated/sdk.gen'
import type { AgendaItemFields, AgendaSection, MeetingDetails, SubjectKind } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useSession } from '@/app/session'
import { useFormat, useShared, useText } from '@/app/settings'
import { useUnsaved } from '@/app/useUnsaved'
import { Button } from '@/components/ui/Button'
import { SelectField, TextField } from '@/components/ui/Field'
import { actions } from '@/components/ui/Table'
import { isChanged, itemsOf, newRow, type Row, rowsOf } from './agendaRows'
import { roundSubjectsQuery, subjectsQuery, useMeetingWrite } from './api'
import styles from './meetings.module.css'
import { meetingsText } from './text'

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** How long all items take, beside how long the meeting lasts. */
const Total = ({ meeting, rows }: { meeting: MeetingDetails; rows: readonly Row[] }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const total = rows.reduce((sum, row) => sum + (row.minutes ?? 0), 0)
  const room = meeting.endsAt ? minutesOf(meeting.endsAt) - minutesOf(meeting.startsAt) : null
  const over = room === null ? 0 : total - room
  return (
    <p className={over > 0 ? styles.over : styles.soft}>
      {t.totalMinutes(format.number(total))}
      {room !== null && (
        <> · {over > 0 ? t.overMinutes(format.number(over)) : t.roomMinutes(format.number(room))}</>
      )}
    </p>
  )
}

/** The items of the agenda with their expected minutes, and the plan, amendment or round that an item is about. */
export const AgendaEditor = ({ meeting, onDone }: { meeting: MeetingDetails; onDone: () => void }) => {
  const t = useText(meetingsText)
  const words = useShared()
  const format = useFormat()
  const subjects = useQuery(subjectsQuery)
  const isPao = useSession().organization.kind === 'pao'
  const rounds = useQuery({ ...roundSubjectsQuery, enabled: isPao })
  const kindOf = (id: string): SubjectKind => {
    if (!id) return 'other'
    if (rounds.data?.some(round => round.id === id)) return 'round'
    return subjects.data?.some(({ plan }) => plan.id === id) ? 'plan' : 'amendment'
  }
  const [rows, setRows] = useState(() => {
    const known = rowsOf(meeting)
    return known.length > 0 ? known : [newRow()]
  })
  const save = useMeetingWrite(meeting.id, (items: AgendaItemFields[], known) =>
    take(setAgenda({ ...known, body: { items }, throwOnError: true })),
  )
  useUnsaved(isChanged(meeting, rows))
  const put = (key: string, change: Partial<Row>) =>
    setRows(rows.map(row => (row.key === key ? { ...row, ...change } : row)))
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save.mutate(itemsOf(rows), { onSuccess: onDone })
      }}
    >
      <ProblemNotice error={save.error} />
      {rows.map((row, i) => (
        <div key={row.key} className={styles.agendaRow}>
          <SelectField
            label={`${t.section} ${format.number(i + 1)}`}
            value={row.section}
            onChange={event => put(row.key, { section: event.target.value as AgendaSection })}
          >
            {Object.entries(t.sections).map(([value, label], n) => (
              <option key={value} value={value}>
                {format.digits(String(n + 1))} {label}
              </option>
            ))}
          </SelectField>
          <TextField
            label={`${t.item} ${format.number(i + 1)}`}
            value={row.title}
            onChange={event => put(row.key, { title: event.target.value })}
          />
          <SelectField
            label={`${t.about} ${format.number(i + 1)}`}
            value={row.subjectId ?? ''}
            onChange={event =>
              put(row.key, {
                subjectId: event.target.value || null,
                subjectKind: kindOf(event.target.value),
              })
            }
          >
            <option value="">{t.noPlan}</option>
            {subjects.data?.flatMap(({ plan, amendments }) => [
              <option key={plan.id} value={plan.id}>
                {format.digits(plan.title)}
              </option>,
              ...amendments.map(({ id, kind, subject }) => (
                <option key={id} value={id}>
                  {format.digits(`${t.acts[kind]} ${plan.title}${subject ? `: ${subject}` : ''}`)}
                </option>
              )),
            ])}
            {rounds.data?.map(({ id, name }) => (
              <option key={id} value={id}>
                {format.digits(name)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={`${t.minutes} ${format.number(i + 1)}`}
            type="number"
            min={0}
            value={row.minutes ?? ''}
            onChange={event =>
              put(row.key, { minutes: event.target.value ? Number(event.target.value) : null })
            }
          />
          <Button
            look="danger"
            aria-label={t.removeItem(format.number(i + 1))}
            onClick={() => setRows(rows.filter(r => r.key !== row.key))}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      <Total meeting={meeting} rows={rows} />
      <div className={actions}>
        <Button onClick={() => setRows([...rows, newRow()])}>+ {t.addItem}</Button>
        <Button look="primary" type="submit" disabled={save.isPending}>
          {t.saveAgenda}
        </Button>
        {meeting.agenda.length > 0 && <Button onClick={onDone}>{words.cancel}</Button>}
      </div>
    </form>
  )
}
