import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { planQuery } from '@/api/queries'
import { useFormat, useText } from '@/app/settings'
import { buttonClass } from '@/components/ui/Button'
import { actions, card } from '@/components/ui/Table'
import styles from './lifecycle.module.css'
import { lifecycleText } from './text'

/** The announcement, once there is one. */
export const AnnouncementCard = ({ planId }: { planId: string }) => {
  const t = useText(lifecycleText)
  const format = useFormat()
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  if (!plan.announcedOn) return null
  return (
    <section className={card}>
      <h2>{t.announcement}</h2>
      <p className={styles.announced}>
        {format.digits(t.ofDay(plan.announcementNumber ?? '', format.date(plan.announcedOn)))} ·{' '}
        {plan.signatoryName} · {plan.signatoryPosition}
      </p>
      <div className={actions}>
        <Link to="/plans/$planId/announcement" params={{ planId }} className={buttonClass()}>
          {t.print}
        </Link>
        <a href={`/api/v1/plans/${planId}/announcement/document`} className={buttonClass()} download>
          {t.word}
        </a>
      </div>
    </section>
  )
}
