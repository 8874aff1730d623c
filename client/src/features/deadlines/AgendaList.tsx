import { Link } from '@tanstack/react-router'
import type { DeadlineSummary } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { type AgendaGroup, bandOf, isDoneLate } from './agenda'
import styles from './deadlines.module.css'
import type { CalendarSearch } from './search'
import { deadlinesText } from './text'

const TONES = { overdue: 'fail', soon: 'warn', later: 'info', done: 'ok' } as const

const toneOf = (deadline: DeadlineSummary) => (isDoneLate(deadline) ? 'warn' : TONES[bandOf(deadline)])

/** How long it is until the day, in words and colour. */
export const DueChip = ({ deadline }: { deadline: DeadlineSummary }) => {
  const t = useText(deadlinesText)
  const format = useFormat()
  const { status, daysLeft, doneOn, notBefore } = deadline
  const text = () => {
    if (doneOn) return (isDoneLate(deadline) ? t.doneLate : t.doneOn)(format.date(doneOn))
    if (status === 'overdue') return t.late(format.number(-daysLeft))
    if (notBefore && daysLeft <= 0) return t.mayEnd
    return daysLeft === 0 ? t.today : t.left(format.number(daysLeft))
  }
  return <Chip tone={toneOf(deadline)}>{text()}</Chip>
}

type EntryProps = { deadline: DeadlineSummary; search: CalendarSearch }

const Entry = ({ deadline, search }: EntryProps) => {
  const t = useText(deadlinesText)
  const format = useFormat()
  const { language } = useSettings()
  return (
    <li className={styles.entry}>
      <div className={styles.day}>
        <span className={styles.small}>{deadline.notBefore ? t.from : t.until}</span>
        <time dateTime={deadline.due}>{format.date(deadline.due)}</time>
      </div>
      <div className={styles.what}>
        <Link to="/calendar" search={{ ...search, deadline: deadline.id }}>
          {format.digits(language === 'th' ? deadline.titleTh : deadline.titleEn)}
        </Link>
        <span className={styles.small}>
          {format.digits(deadline.label)} · <span className="nowrap">{format.digits(deadline.clause)}</span>
        </span>
      </div>
      <DueChip deadline={deadline} />
    </li>
  )
}

type Props = { groups: AgendaGroup[]; search: CalendarSearch }

export const AgendaList = ({ groups, search }: Props) => {
  const t = useText(deadlinesText)
  const format = useFormat()
  const name = ({ key, band }: AgendaGroup) =>
    band === 'overdue' || band === 'soon' ? format.digits(t[band]) : format.month(`${key}-01`)
  return groups.map(group => (
    <section key={group.key} className={styles.group} aria-labelledby={`agenda-${group.key}`}>
      <h2 id={`agenda-${group.key}`} className={styles[group.band]}>
        {name(group)} <span className={styles.small}>({t.items(format.number(group.items.length))})</span>
      </h2>
      <ul>
        {group.items.map(deadline => (
          <Entry key={deadline.id} deadline={deadline} search={search} />
        ))}
      </ul>
    </section>
  ))
}
