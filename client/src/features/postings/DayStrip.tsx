import type { PostingDetails } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { todayInThailand } from '@/lib/thai/era'
import { daysOf } from './days'
import styles from './postings.module.css'
import { postingsText } from './text'

/** A square for each day that counts: full, running, missed, or still to come. */
export const DayStrip = ({ posting }: { posting: PostingDetails }) => {
  const t = useText(postingsText)
  const format = useFormat()
  return (
    <ol className={styles.strip} aria-label={t.days}>
      {daysOf(posting, todayInThailand()).map(({ day, state, reason }) => {
        const said = reason ? t.reasons[reason] : t.dayStates[state]
        return (
          <li key={day} className={styles.day} data-state={state} title={`${format.date(day)}: ${said}`}>
            <span aria-hidden="true">{state === 'missed' ? '✗' : format.number(Number(day.slice(8)))}</span>
            <span className="visuallyHidden">
              {format.date(day)}: {said}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
