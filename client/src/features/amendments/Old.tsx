import { useFormat, useText } from '@/app/settings'
import styles from './amendments.module.css'
import { amendmentsText } from './text'

/** What the book said, under the field that is changed. */
export const Old = ({ was, now }: { was: string | undefined; now: string }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  if (was === undefined || was.trim() === now.trim()) return null
  return (
    <del className={styles.was}>
      {t.before}: {format.digits(was) || t.blank}
    </del>
  )
}
