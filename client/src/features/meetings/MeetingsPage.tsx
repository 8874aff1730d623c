import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip, EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { numberCell, Table } from '@/components/ui/Table'
import { meetingsQuery } from './api'
import styles from './meetings.module.css'
import { meetingsText } from './text'
import { STATUS_TONES, useBody } from './words'

const PlanDialog = lazy(() => import('./PlanDialog'))

export const MeetingsPage = ({ committeeId }: { committeeId?: string }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const bodyOf = useBody()
  const may = useMay()('holdMeetings')
  const [adding, setAdding] = useState(false)
  const { data } = useSuspenseQuery(meetingsQuery(committeeId))
  return (
    <>
      <PageHead title={t.title}>
        <div className={styles.buttons}>
          {may && (
            <Button look="primary" onClick={() => setAdding(true)}>
              {t.add}
            </Button>
          )}
        </div>
      </PageHead>
      {committeeId && (
        <p>
          {data[0]?.committeeName && <>{t.onlyOf(format.digits(data[0].committeeName))} · </>}
          <Link to="/meetings" search={{}}>
            {t.showAll}
          </Link>
        </p>
      )}
      {data.length === 0 ? (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{may ? t.emptyMay : t.emptyMayNot}</p>
        </EmptyState>
      ) : (
        <Table caption={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.date}</th>
              <th scope="col">{t.status}</th>
              <th scope="col" className={numberCell}>
                {t.resolutions}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map(meeting => (
              <tr key={meeting.id}>
                <th scope="row">
                  <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
                    {format.digits(meeting.title)}
                  </Link>
                  <div className={styles.soft}>{bodyOf(meeting)}</div>
                </th>
                <td>{format.digits(meeting.number)}</td>
                <td className="nowrap">
                  {format.date(meeting.date)} {format.digits(meeting.startsAt.slice(0, 5))}
                </td>
                <td>
                  <Chip tone={STATUS_TONES[meeting.status]}>{t.statuses[meeting.status]}</Chip>
                </td>
                <td className={numberCell}>{format.count(meeting.resolutions)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {adding && (
        <Suspense>
          <PlanDialog committeeId={committeeId} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  )
}
