import { Link } from '@tanstack/react-router'
import type { PlanDetails } from '@/api/generated/types.gen'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { isWritten } from '@/app/stages'
import styles from './plans.module.css'
import { plansText } from './text'

/** What the plans ask of this person now, most pressing first. */
export const NextSteps = ({ plans }: { plans: PlanDetails[] }) => {
  const t = useText(plansText)
  const may = useMay()
  const format = useFormat()
  const empty = plans.filter(plan => isWritten(plan) && plan.projectCount === 0)
  const unfinished = plans.filter(plan => isWritten(plan) && plan.problemCount > 0)
  const complete = plans.filter(plan => plan.projectCount > 0 && plan.problemCount === 0)
  const nothing =
    plans.length === 0
      ? !may('editPlans')
      : !may('importProjects') && unfinished.length + complete.length === 0
  return (
    <ul className={styles.tasks}>
      {plans.length === 0 && may('editPlans') && (
        <li>
          <Link to="/plans">{t.nextCreate}</Link>
        </li>
      )}
      {may('importProjects') &&
        empty.map(plan => (
          <li key={plan.id}>
            <Link to="/plans/$planId/import" params={{ planId: plan.id }}>
              {t.nextImport(format.digits(plan.title))}
            </Link>
          </li>
        ))}
      {unfinished.map(plan => (
        <li key={plan.id}>
          <Link to="/plans/$planId/projects" params={{ planId: plan.id }} search={{ withProblems: true }}>
            {t.nextFix(format.digits(plan.title), format.number(plan.problemCount))}
          </Link>
        </li>
      ))}
      {complete.map(plan => (
        <li key={plan.id}>
          <Link to="/plans/$planId/summary" params={{ planId: plan.id }}>
            {t.nextExport(format.digits(plan.title))}
          </Link>
        </li>
      ))}
      {nothing && <li>{t.nextNothing}</li>}
    </ul>
  )
}
