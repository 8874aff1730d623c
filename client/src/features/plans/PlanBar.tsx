import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { planQuery } from '@/api/queries'
import { useMay } from '@/app/session'
import { useFormat, useShared, useText } from '@/app/settings'
import { isWritten } from '@/app/stages'
import styles from './plans.module.css'
import { plansText } from './text'

/** Which plan this is, and its parts. */
export const PlanBar = ({ planId }: { planId: string }) => {
  const t = useShared()
  const { tabs } = useText(plansText)
  const format = useFormat()
  const may = useMay()
  const isHistory = useLocation({ select: place => /\/(as-of|compare)$/.test(place.pathname) })
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  return (
    <div className={styles.bar}>
      <p className={styles.title} title={plan.title}>
        {format.digits(plan.title)}
      </p>
      <nav aria-label={tabs.planMenu} className={styles.tabs}>
        <Link to="/plans/$planId" params={{ planId }} activeOptions={{ exact: true }}>
          {tabs.workspace}
        </Link>
        <Link to="/plans/$planId/projects" params={{ planId }}>
          {t.projects}
        </Link>
        {may('importProjects') && isWritten(plan) && (
          <Link to="/plans/$planId/import" params={{ planId }}>
            {tabs.importing}
          </Link>
        )}
        <Link to="/plans/$planId/summary" params={{ planId }}>
          {tabs.summary}
        </Link>
        <Link to="/plans/$planId/strategies" params={{ planId }}>
          {tabs.strategies}
        </Link>
        <Link to="/plans/$planId/kpis" params={{ planId }}>
          {tabs.kpis}
        </Link>
        <Link to="/plans/$planId/compliance" params={{ planId }}>
          {tabs.compliance}
        </Link>
        <Link
          to="/plans/$planId/amendments"
          params={{ planId }}
          {...(isHistory && { 'aria-current': 'page' as const })}
        >
          {tabs.amendments}
        </Link>
      </nav>
    </div>
  )
}
