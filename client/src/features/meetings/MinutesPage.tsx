import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AgendaSection, AttendeeDetails, MeetingDetails } from '@/api/generated/types.gen'
import { OfficialStyle, useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { meetingQuery } from './api'
import styles from './minutes.module.css'
import { meetingsText } from './text'
import { isThere, useBody, useStanding } from './words'

const People = ({ title, people }: { title: string; people: readonly AttendeeDetails[] }) => {
  const t = useText(meetingsText)
  const standing = useStanding()
  return (
    <section>
      <h2>{title}</h2>
      {people.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ol>
          {people.map(a => (
            <li key={a.id ?? a.name}>
              {a.substituteName ?? a.name}
              {a.substituteName && <> ({t.insteadOf(a.name)})</>} – {standing(a, ' – ')}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

const Agenda = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  return (Object.keys(t.sections) as AgendaSection[]).map((section, i) => {
    const items = meeting.agenda.filter(item => item.section === section)
    return (
      <section key={section}>
        <h2>
          {t.agendaNo(format.number(i + 1))} {t.sections[section]}
        </h2>
        {items.length === 0 && <p>{t.none}</p>}
        {items.map((item, n) => (
          <div key={item.id}>
            <p>
              {format.digits(`${i + 1}.${n + 1}`)} {format.digits(item.title)}
            </p>
            {item.discussion && <p className={styles.words}>{format.digits(item.discussion)}</p>}
            {item.resolution && (
              <p className={styles.decision}>
                <strong>
                  {t.outcome} {t.outcomes[item.resolution.outcome]}
                </strong>{' '}
                {item.resolution.text !== t.outcomes[item.resolution.outcome] &&
                  format.digits(item.resolution.text)}
                {item.resolution.votes && (
                  <>
                    {' '}
                    ({t.votesFor} {format.number(item.resolution.votes.for)}, {t.votesAgainst}{' '}
                    {format.number(item.resolution.votes.against)}, {t.abstain}{' '}
                    {format.number(item.resolution.votes.abstain)})
                  </>
                )}
                {item.resolution.members != null && (
                  <>
                    {' '}
                    ·{' '}
                    {t.decidedWith(
                      format.number(item.resolution.present),
                      format.number(item.resolution.members),
                    )}
                  </>
                )}
                {item.resolution.subjectHash && (
                  <small>
                    <br />
                    {t.version(format.digits(item.resolution.subjectLabel ?? ''))} · {t.fingerprint}{' '}
                    {item.resolution.subjectHash}
                  </small>
                )}
              </p>
            )}
          </div>
        ))}
      </section>
    )
  })
}

/** The minutes as they lie on paper. */
const Paper = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const bodyOf = useBody()
  const timeOf = (time: string) => format.digits(time.slice(0, 5).replace(':', '.'))
  const present = meeting.attendees.filter(isThere)
  const writer =
    present.find(a => a.role === 'memberAndSecretary') ?? present.find(a => a.role === 'assistantSecretary')
  const chair = meeting.attendees.find(a => a.id === meeting.presidedById)
  return (
    <article className={styles.paper} lang="th">
      <h1>{t.heading(bodyOf(meeting))}</h1>
      <p className={styles.middle}>
        {t.number} {format.digits(meeting.number)} · {format.date(meeting.date)} ·{' '}
        {format.digits(meeting.place)}
      </p>
      {meeting.status !== 'closed' && <p className={styles.middle}>{t.draft}</p>}
      {meeting.attendees.length > 0 && (
        <>
          <People title={t.attendance} people={present} />
          <People title={t.notPresent} people={meeting.attendees.filter(a => !isThere(a))} />
        </>
      )}
      {meeting.groups.length > 0 && (
        <section>
          <h2>{t.groups}</h2>
          <ul>
            {meeting.groups.map(group => (
              <li key={group.name}>
                {format.digits(group.name)}{' '}
                {t.inRoom(format.number(group.attended), format.number(group.invited))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{t.began(timeOf(meeting.startsAt))}</p>
      <Agenda meeting={meeting} />
      {meeting.endsAt && <p>{t.ended(timeOf(meeting.endsAt))}</p>}
      <div className={styles.signatures}>
        {[
          [writer?.name, t.writer],
          [chair?.name, t.checker],
        ].map(([name, office]) => (
          <p key={office}>
            {t.signed} ……………………………………
            <br />({name ?? '……………………………………'})<br />
            {office}
          </p>
        ))}
      </div>
    </article>
  )
}

/** The minutes as a page to print. */
export const MinutesPage = ({ id }: { id: string }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const { data: meeting } = useSuspenseQuery(meetingQuery(id))
  return (
    <>
      <div className={styles.tools}>
        <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
          ← {format.digits(meeting.title)}
        </Link>
        <Button look="primary" onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <OfficialStyle>
        <Paper meeting={meeting} />
      </OfficialStyle>
    </>
  )
}
