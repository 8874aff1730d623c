import type { PostingDetails } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import styles from './postings.module.css'
import { postingsText } from './text'

const addDays = (isoDay: string, days: number) => {
  const date = new Date(`${isoDay}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** A square for each day that counts: as announced, missed, or still to come. */
export const DayStrip = ({ posting }: { posting: PostingDetails }) => {
  const t = useText(postingsText)
  const format = useFormat()
  const known = new Map(posting.days.map(day => [day.day, day]))
  const counted = Array.from({ length: posting.fullDays }, (_, i) => addDays(posting.openedOn, i))
  return (
    <ol className={styles.strip} aria-label={t.days}>
      {counted.map(day => {
        const record = known.get(day)
        const said = !record
          ? t.pending
          : record.outcome === 'ok'
            ? t.ok
            : record.reason
              ? t.reasons[record.reason]
              : ''
        return (
          <li
            key={day}
            className={styles.day}
            data-outcome={record?.outcome ?? 'pending'}
            title={`${format.date(day)}: ${said}`}
          >
            <span aria-hidden="true">
              {record?.outcome === 'missed' ? '✗' : format.number(Number(day.slice(8)))}
            </span>
            <span className="visuallyHidden">
              {format.date(day)}: {said}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
