import type { PresenceDetails } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import styles from './meetings.module.css'
import { meetingsText } from './text'

/** How many are in the room against how many are needed; read out when it changes. */
export const QuorumMeter = ({ presence }: { presence: PresenceDetails }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const { members, needed, present, isQuorate, clause } = presence
  if (members == null || needed == null) return null
  const share = (n: number) => `${members === 0 ? 0 : (100 * n) / members}%`
  return (
    <section className={styles.meter} data-quorate={isQuorate} aria-label={t.quorum}>
      <div role="status">
        <strong>
          <span aria-hidden="true">{isQuorate ? '✓ ' : '✗ '}</span>
          {isQuorate ? t.quorate : t.notQuorate(format.number(needed - present))}
        </strong>{' '}
        {t.inRoom(format.number(present), format.number(members))} · {t.needs(format.number(needed))}
        {clause && <small> ({format.digits(clause)})</small>}
      </div>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: share(present) }} />
        <i style={{ left: share(needed) }} />
      </div>
    </section>
  )
}
