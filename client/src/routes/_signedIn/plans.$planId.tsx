import { createFileRoute, Outlet } from '@tanstack/react-router'
import { planQuery } from '@/api/queries'
import { PlanBar } from '@/features/plans/PlanBar'

const Plan = () => (
  <>
    <PlanBar planId={Route.useParams().planId} />
    <Outlet />
  </>
)

export const Route = createFileRoute('/_signedIn/plans/$planId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(planQuery(params.planId)),
  component: Plan,
})
