import { Link } from '@tanstack/react-router'
import type { PlanDetails } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { numberCell, Table } from '@/components/ui/Table'
import { plansText } from './text'

const Completeness = ({ plan }: { plan: PlanDetails }) => {
  const t = useText(plansText)
  const format = useFormat()
  if (plan.projectCount === 0) return <Chip>{t.noProjects}</Chip>
  if (plan.problemCount === 0) return <Chip tone="ok">✓ {t.noProblems}</Chip>
  return <Chip tone="warn">⚠ {t.problemCount(format.number(plan.problemCount))}</Chip>
}

export const PlanTable = ({ plans, caption }: { plans: PlanDetails[]; caption: string }) => {
  const t = useText(plansText)
  const format = useFormat()
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t.planTitle}</th>
          <th scope="col">{t.period}</th>
          <th scope="col" className={numberCell}>
            {t.projects}
          </th>
          <th scope="col" className={numberCell}>
            {t.budget}
          </th>
          <th scope="col">{t.problems}</th>
          <th scope="col">{t.updated}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map(plan => (
          <tr key={plan.id}>
            <th scope="row">
              <Link to="/plans/$planId" params={{ planId: plan.id }}>
                {format.digits(plan.title)}
              </Link>
            </th>
            <td className="nowrap">{format.years(plan.firstYear, plan.lastYear)}</td>
            <td className={numberCell}>{format.number(plan.projectCount)}</td>
            <td className={numberCell}>{format.sum(plan.totalBudget)}</td>
            <td>
              <Completeness plan={plan} />
            </td>
            <td className="nowrap">{format.date(plan.updatedAt)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
