import { useSuspenseQuery } from '@tanstack/react-query'
import { useFormat, useText } from '@/app/settings'
import { kpisQuery } from './api'
import styles from './kpis.module.css'
import { kpisText } from './text'

/** The KPIs of one goal with their yearly targets, in one line each. */
export const GoalKpis = ({ planId, goalId }: { planId: string; goalId: string }) => {
  const t = useText(kpisText)
  const format = useFormat()
  const { data } = useSuspenseQuery(kpisQuery(planId))
  const kpis = data.filter(kpi => kpi.goalId === goalId)
  if (kpis.length === 0) return null
  return (
    <ul className={styles.lines} aria-label={t.name}>
      {kpis.map(kpi => (
        <li key={kpi.id}>
          {format.digits(kpi.name)} ({kpi.unit}):{' '}
          {kpi.targets
            .map(target => `${format.year(target.fiscalYear)} = ${format.number(target.value)}`)
            .join(' · ')}
        </li>
      ))}
    </ul>
  )
}
