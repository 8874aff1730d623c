import { createFileRoute } from '@tanstack/react-router'
import { planClassesQuery, strategiesQuery } from '@/api/queries'
import { kpisQuery } from '@/features/kpis/api'
import { GoalKpis } from '@/features/kpis/GoalKpis'
import { PlanVision } from '@/features/plans/PlanVision'
import { StrategiesPage } from '@/features/strategies/StrategiesPage'

export const Route = createFileRoute('/_signedIn/plans/$planId/strategies')({
  loader: ({ context: { queryClient }, params: { planId } }) =>
    Promise.all([
      queryClient.ensureQueryData(strategiesQuery(planId)),
      queryClient.ensureQueryData(planClassesQuery),
      queryClient.ensureQueryData(kpisQuery(planId)),
    ]),
  component: () => {
    const { planId } = Route.useParams()
    return (
      <StrategiesPage
        planId={planId}
        vision={<PlanVision planId={planId} />}
        kpisOf={goalId => <GoalKpis planId={planId} goalId={goalId} />}
      />
    )
  },
})
