import type { MeetingDetails } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { card } from '@/components/ui/Table'
import styles from './meetings.module.css'
import { meetingsText } from './text'

/** Resolutions that were taken back, with who did it and why. */
export const Withdrawn = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  if (meeting.withdrawn.length === 0) return null
  return (
    <section className={card}>
      <h2>{t.withdrawn}</h2>
      <ul className={styles.items}>
        {meeting.withdrawn.map(was => (
          <li key={was.id}>
            {format.digits(was.itemTitle)}: {t.outcomes[was.outcome]} {format.digits(was.text)}
            <p className={styles.soft}>
              {t.withdrawReason}: {format.digits(was.reason)} · {was.withdrawnBy} ·{' '}
              {format.dateTime(was.withdrawnAt)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
