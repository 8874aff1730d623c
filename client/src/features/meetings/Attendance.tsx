import { useState } from 'react'
import type { AttendeeDetails, AttendeeDraft, MeetingDetails } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { card } from '@/components/ui/Table'
import styles from './meetings.module.css'
import { meetingsText } from './text'
import { useRollWrite } from './useRollWrite'
import { isThere, useStanding } from './words'

const draftOf = (attendee: AttendeeDetails, change: Partial<AttendeeDraft>): AttendeeDraft => ({
  id: attendee.id ?? '',
  status: attendee.status,
  substituteName: attendee.substituteName ?? null,
  arrivedAt: attendee.arrivedAt ?? null,
  leftAt: attendee.leftAt ?? null,
  ...change,
})

type Save = (attendees: AttendeeDraft[]) => void

const Times = ({ attendee, save }: { attendee: AttendeeDetails; save: Save }) => {
  const t = useText(meetingsText)
  const words = useShared()
  const [arrived, setArrived] = useState(attendee.arrivedAt?.slice(0, 5) ?? '')
  const [left, setLeft] = useState(attendee.leftAt?.slice(0, 5) ?? '')
  const [substitute, setSubstitute] = useState(attendee.substituteName ?? '')
  const time = (text: string) => (text ? `${text}:00` : null)
  return (
    <details className={styles.times}>
      <summary>{t.details}</summary>
      <div className={styles.pair}>
        <TextField
          label={t.arrivedAt}
          type="time"
          value={arrived}
          onChange={e => setArrived(e.target.value)}
        />
        <TextField label={t.leftAt} type="time" value={left} onChange={e => setLeft(e.target.value)} />
      </div>
      {attendee.maySendSubstitute && (
        <TextField
          label={t.substituteName}
          value={substitute}
          onChange={e => setSubstitute(e.target.value)}
        />
      )}
      <Button
        aria-label={`${words.save} ${attendee.name}`}
        onClick={() =>
          save([
            draftOf(attendee, {
              status: substitute.trim() ? 'substitute' : 'present',
              substituteName: substitute.trim() || null,
              arrivedAt: time(arrived),
              leftAt: time(left),
            }),
          ])
        }
      >
        {words.save}
      </Button>
    </details>
  )
}

const Person = ({ attendee, save }: { attendee: AttendeeDetails; save: Save }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const standing = useStanding()
  const toggle = (status: 'present' | 'absent', label: string, pressed: boolean) => (
    <button
      type="button"
      className={styles.toggle}
      data-status={status}
      aria-pressed={pressed}
      aria-label={`${label} ${attendee.name}`}
      onClick={() =>
        save([draftOf(attendee, { status, substituteName: null, arrivedAt: null, leftAt: null })])
      }
    >
      {label}
    </button>
  )
  return (
    <li className={styles.person}>
      <div>
        <strong>{attendee.name}</strong>
        <div className={styles.soft}>
          {standing(attendee)}
          {attendee.substituteName && (
            <>
              {' '}
              · {t.substitute} {attendee.substituteName}
            </>
          )}
          {attendee.arrivedAt && (
            <>
              {' '}
              · {t.late} {format.digits(attendee.arrivedAt.slice(0, 5))}
            </>
          )}
          {attendee.leftAt && (
            <>
              {' '}
              · {t.left} {format.digits(attendee.leftAt.slice(0, 5))}
            </>
          )}
        </div>
      </div>
      <div className={styles.toggles}>
        {toggle('present', t.present, isThere(attendee))}
        {toggle('absent', t.absent, attendee.status === 'absent')}
      </div>
      <Times
        key={`${attendee.status}${attendee.arrivedAt}${attendee.leftAt}`}
        attendee={attendee}
        save={save}
      />
    </li>
  )
}

/** Big switches, one row for each seat: usable on a tablet handed round the room. */
export const Attendance = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const write = useRollWrite(meeting.id)
  const save: Save = attendees => write.mutate({ body: { attendees }, seen: meeting })
  const unrecorded = meeting.attendees.filter(a => a.status === 'unrecorded')
  return (
    <section className={card}>
      <h2>{t.attendance}</h2>
      <ProblemNotice error={write.error} />
      {unrecorded.length > 0 && (
        <Button onClick={() => save(unrecorded.map(a => draftOf(a, { status: 'present' })))}>
          {t.everybody}
        </Button>
      )}
      <ul className={styles.people}>
        {meeting.attendees.map(attendee => (
          <Person key={attendee.id} attendee={attendee} save={save} />
        ))}
      </ul>
      {meeting.presence && !meeting.presence.isPresided && meeting.presence.present > 0 && (
        <label className={styles.presides}>
          {t.presides}{' '}
          <select
            value={meeting.presidedById ?? ''}
            onChange={event => write.mutate({ body: { presidedById: event.target.value }, seen: meeting })}
          >
            <option value="">{t.choose}</option>
            {meeting.attendees
              .filter(a => a.votes && isThere(a))
              .map(a => (
                <option key={a.id} value={a.id ?? ''}>
                  {a.name}
                </option>
              ))}
          </select>
        </label>
      )}
    </section>
  )
}
