import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { MeetingDetails } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Button, buttonClass } from '@/components/ui/Button'
import { Chip, Notice } from '@/components/ui/Notice'
import { card } from '@/components/ui/Table'
import { AgendaEditor } from './AgendaEditor'
import { AgendaList } from './AgendaList'
import { Attendance } from './Attendance'
import { meetingChecksQuery, meetingQuery } from './api'
import { Groups, Share } from './Groups'
import { MeetingActions } from './MeetingActions'
import styles from './meetings.module.css'
import { QuorumMeter } from './QuorumMeter'
import { meetingsText } from './text'
import { Withdrawn } from './Withdrawn'
import { STATUS_TONES, useBody, useStanding } from './words'

const hasSeats = (meeting: MeetingDetails) => meeting.kind === 'committee' || meeting.kind === 'council'

const Files = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const { digits } = useSettings()
  const file = (document: string, label: string) => (
    <a
      className={buttonClass()}
      href={`/api/v1/meetings/${meeting.id}/documents/${document}?digits=${digits}`}
    >
      {label}
    </a>
  )
  return (
    <div className={styles.buttons}>
      {file('invitation', t.invitation)}
      {file('calendar', t.calendar)}
      {meeting.presence && (
        <>
          {file('minutes', t.minutesFile)}
          <Link
            to="/meetings/$meetingId/minutes"
            params={{ meetingId: meeting.id }}
            className={buttonClass()}
          >
            {t.minutesPage}
          </Link>
        </>
      )}
    </div>
  )
}

const Checks = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const { language } = useSettings()
  const { data } = useQuery(meetingChecksQuery(meeting.id, meeting.version))
  return (
    <section className={card}>
      <h2>{t.checks}</h2>
      <ul className={styles.checks}>
        {data?.map(check => (
          <li key={`${check.code}${JSON.stringify(check.args)}`}>
            <Chip tone={check.level === 'pass' ? 'ok' : check.level === 'warn' ? 'warn' : 'fail'}>
              {check.rule} {t.checkLevels[check.level]}
            </Chip>{' '}
            {format.digits(check.messages[language])}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who is expected or was there, when nothing is to be recorded. */
const Roll = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const standing = useStanding()
  const was = meeting.presence !== null && meeting.presence !== undefined
  return (
    <section className={card}>
      <h2>{was ? t.attendance : t.expected}</h2>
      {was && <Share meeting={meeting} />}
      <ol className={styles.roll}>
        {meeting.attendees.map(attendee => (
          <li key={attendee.id ?? attendee.name}>
            {attendee.substituteName ?? attendee.name}{' '}
            <span className={styles.soft}>
              {standing(attendee)}
              {attendee.substituteName && <> · {t.insteadOf(attendee.name)}</>}
              {attendee.status === 'absent' && <> · {t.absent}</>}
            </span>
          </li>
        ))}
        {meeting.groups.map(group => (
          <li key={group.name}>
            {group.name} {t.inRoom(format.number(group.attended), format.number(group.invited))}
          </li>
        ))}
      </ol>
    </section>
  )
}

export const MeetingPage = ({ id }: { id: string }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const bodyOf = useBody()
  const { data: meeting } = useSuspenseQuery(meetingQuery(id))
  const [editing, setEditing] = useState(false)
  const isOpen = meeting.status === 'open'
  const mayEdit = meeting.actions.includes('setAgenda')
  const isEditing = mayEdit && (editing || meeting.agenda.length === 0)
  return (
    <>
      <p>
        <Link to="/meetings" search={{}}>
          ← {t.title}
        </Link>
      </p>
      <div className={styles.head}>
        <div>
          <h1>
            {format.digits(meeting.title)}{' '}
            <Chip tone={STATUS_TONES[meeting.status]}>{t.statuses[meeting.status]}</Chip>
          </h1>
          <p>
            {bodyOf(meeting)} {t.number} {format.digits(meeting.number)} · {format.date(meeting.date)}{' '}
            {format.digits(meeting.startsAt.slice(0, 5))}
            {meeting.endsAt && <>–{format.digits(meeting.endsAt.slice(0, 5))}</>} ·{' '}
            {format.digits(meeting.place)}
            {meeting.invitedOn && <> · {t.invitedOn(format.date(meeting.invitedOn))}</>}
          </p>
        </div>
        <div>
          <MeetingActions meeting={meeting} />
        </div>
      </div>
      {meeting.cancelReason && <Notice tone="warn">{meeting.cancelReason}</Notice>}
      {isOpen && meeting.presence && <QuorumMeter presence={meeting.presence} />}
      <Files meeting={meeting} />
      <div className={styles.columns}>
        {isOpen && hasSeats(meeting) && <Attendance meeting={meeting} />}
        {isOpen && !hasSeats(meeting) && <Groups meeting={meeting} />}
        {!isOpen && !isEditing && (hasSeats(meeting) || meeting.groups.length > 0) && (
          <Roll meeting={meeting} />
        )}
        <div className={styles.stack}>
          <section className={card}>
            <div className={styles.head}>
              <h2>{t.agenda}</h2>
              {mayEdit && !isEditing && <Button onClick={() => setEditing(true)}>{t.editAgenda}</Button>}
            </div>
            {isEditing ? (
              <AgendaEditor meeting={meeting} onDone={() => setEditing(false)} />
            ) : (
              <AgendaList meeting={meeting} />
            )}
          </section>
          <Withdrawn meeting={meeting} />
          {meeting.presence && <Checks meeting={meeting} />}
        </div>
      </div>
    </>
  )
}
