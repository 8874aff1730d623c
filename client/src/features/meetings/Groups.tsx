import { useState } from 'react'
import { recordAttendance } from '@/api/generated/sdk.gen'
import type { GroupDraft, MeetingDetails } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { Chip } from '@/components/ui/Notice'
import { actions, card } from '@/components/ui/Table'
import { useMeetingWrite } from './api'
import styles from './meetings.module.css'
import { meetingsText } from './text'

type Row = GroupDraft & { key: string }

let made = 0

const keyed = (group: GroupDraft): Row => {
  made += 1
  return { ...group, key: `group-${made}` }
}

/** The share of those invited who came, against what is aimed at. */
export const Share = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const { attendance } = meeting
  if (!attendance) return null
  const target = format.number(attendance.target)
  return (
    <p>
      <strong>{t.share(format.digits(attendance.percent.toFixed(1)))}</strong>{' '}
      {t.inRoom(format.number(attendance.attended), format.number(attendance.invited))}{' '}
      <Chip tone={attendance.isReached ? 'ok' : 'warn'}>
        {attendance.isReached ? t.reached : t.notReached}
      </Chip>{' '}
      <span className={styles.soft}>
        {attendance.mustExceed ? t.over(target) : t.atLeast(target)} ({format.digits(attendance.clause)})
      </span>
    </p>
  )
}

/** A meeting without seats: people are counted by group. */
export const Groups = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const words = useShared()
  const format = useFormat()
  const [rows, setRows] = useState(() =>
    (meeting.groups.length > 0 ? meeting.groups : [{ name: '', invited: 0, attended: 0 }]).map(keyed),
  )
  const write = useMeetingWrite(meeting.id, (groups: GroupDraft[], known) =>
    take(recordAttendance({ ...known, body: { groups }, throwOnError: true })),
  )
  const put = (key: string, change: Partial<GroupDraft>) =>
    setRows(rows.map(row => (row.key === key ? { ...row, ...change } : row)))
  const count = (row: Row, name: 'invited' | 'attended', label: string, i: number) => (
    <TextField
      label={`${label} ${format.number(i + 1)}`}
      type="number"
      min={0}
      value={row[name]}
      onChange={event => put(row.key, { [name]: Number(event.target.value) })}
    />
  )
  return (
    <section className={card}>
      <h2>{t.groups}</h2>
      <Share meeting={meeting} />
      <ProblemNotice error={write.error} />
      <form
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          write.mutate(rows.filter(row => row.name.trim()).map(({ key: _, ...group }) => group))
        }}
      >
        {rows.map((row, i) => (
          <div key={row.key} className={styles.groupRow}>
            <TextField
              label={`${t.group} ${format.number(i + 1)}`}
              value={row.name}
              onChange={event => put(row.key, { name: event.target.value })}
            />
            {count(row, 'invited', t.invited, i)}
            {count(row, 'attended', t.attended, i)}
            <Button
              look="danger"
              aria-label={t.removeGroup(format.number(i + 1))}
              onClick={() => setRows(rows.filter(r => r.key !== row.key))}
            >
              {words.remove}
            </Button>
          </div>
        ))}
        <div className={actions}>
          <Button onClick={() => setRows([...rows, keyed({ name: '', invited: 0, attended: 0 })])}>
            + {t.addGroup}
          </Button>
          <Button look="primary" type="submit" disabled={write.isPending}>
            {t.saveGroups}
          </Button>
        </div>
      </form>
    </section>
  )
}
