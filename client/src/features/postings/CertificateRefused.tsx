import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat, useText } from '@/app/settings'
import { Notice } from '@/components/ui/Notice'
import { todayInThailand } from '@/lib/thai/era'
import { postingsQuery } from './api'
import { daysOf } from './days'
import styles from './postings.module.css'
import { postingsText } from './text'

/** Why there is no certificate yet, by which clause, and from which day there can be one. */
export const CertificateRefused = ({ planId, postingId }: { planId: string; postingId: string }) => {
  const t = useText(postingsText)
  const format = useFormat()
  const { data } = useSuspenseQuery(postingsQuery(planId))
  const posting = data.items.find(({ id }) => id === postingId)
  if (!posting) return null
  const today = todayInThailand()
  const days = daysOf(posting, today)
  const datesOf = (state: 'missed' | 'pending') =>
    days
      .filter(day => day.state === state)
      .map(({ day }) => format.date(day))
      .join(', ')
  const missed = datesOf('missed')
  return (
    <div className={styles.narrow}>
      <h1>{t.certificate}</h1>
      <Notice tone={missed ? 'fail' : 'warn'}>
        <p>
          <strong>{t.notYet}</strong>
        </p>
        <p>
          {missed
            ? t.missed(missed)
            : today < posting.mayEndOn
              ? t.notYetDays(format.number(posting.fullDays), format.date(posting.mayEndOn))
              : t.unproved(datesOf('pending'))}{' '}
          {format.digits(t.byClause(posting.clause))}
        </p>
      </Notice>
      <p>
        <Link to="/plans/$planId" params={{ planId }}>
          ← {t.back}
        </Link>
      </p>
    </div>
  )
}
