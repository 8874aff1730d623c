import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { WorkItemAnswer, WorkUrgency } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { workQuery } from './api'
import { workText } from './text'
import styles from './work.module.css'

const ORDER: readonly WorkUrgency[] = ['overdue', 'soon', 'later', 'noDate']
const TONES = { overdue: 'fail', soon: 'warn', later: 'info', noDate: undefined } as const

/** The page that has the button for it. */
const Go = ({ item, children }: { item: WorkItemAnswer; children: ReactNode }) => {
  const id = item.subjectId
  if (item.subject === 'plan')
    return (
      <Link to="/plans/$planId" params={{ planId: id }}>
        {children}
      </Link>
    )
  if (item.subject === 'amendment' && item.planId)
    return (
      <Link to="/plans/$planId/amendments/$amendmentId" params={{ planId: item.planId, amendmentId: id }}>
        {children}
      </Link>
    )
  if (item.subject === 'committee')
    return (
      <Link to="/committees/$committeeId" params={{ committeeId: id }}>
        {children}
      </Link>
    )
  if (item.subject === 'round')
    return (
      <Link to="/rounds/$roundId" params={{ roundId: id }}>
        {children}
      </Link>
    )
  if (item.subject === 'meeting')
    return (
      <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
        {children}
      </Link>
    )
  return (
    <Link to="/calendar" search={{ deadline: id }}>
      {children}
    </Link>
  )
}

const Item = ({ item }: { item: WorkItemAnswer }) => {
  const t = useText(workText)
  const { language } = useSettings()
  const format = useFormat()
  const what = `${format.digits(item.messages[language])} · ${format.digits(item.subjectTitle)}`
  return (
    <li className={styles.item}>
      <Go item={item}>{what}</Go>{' '}
      {item.due && <Chip tone={TONES[item.urgency] ?? 'info'}>{t.due(format.date(item.due))}</Chip>}{' '}
      {item.waiting.length === 0 && <Chip tone="ok">{t.ready}</Chip>}
      {item.clause && <span className={styles.clause}>{format.digits(item.clause)}</span>}
      {item.waiting.map(wait => (
        <p key={wait.code} className={styles.waiting}>
          {t.waiting}: {format.digits(wait.messages[language])}
        </p>
      ))}
    </li>
  )
}

/** What waits for this person, the overdue first. */
export const MyWork = () => {
  const t = useText(workText)
  const { data } = useSuspenseQuery(workQuery)
  if (data.items.length === 0) return <p>{t.nothing}</p>
  return ORDER.map(urgency => {
    const items = data.items.filter(item => item.urgency === urgency)
    if (items.length === 0) return null
    return (
      <div key={urgency} className={styles.group} data-urgency={urgency}>
        <h3>{t.groups[urgency]}</h3>
        <ul>
          {items.map(item => (
            <Item key={`${item.subjectId}${item.action}${item.messages.th}`} item={item} />
          ))}
        </ul>
      </div>
    )
  })
}
