import { createFileRoute } from '@tanstack/react-router'
import { AmendmentsPage } from '@/features/amendments/AmendmentsPage'
import { amendmentsQuery, editionsQuery } from '@/features/amendments/api'

export const Route = createFileRoute('/_signedIn/plans/$planId/amendments/')({
  loader: ({ context: { queryClient }, params: { planId } }) =>
    Promise.all([
      queryClient.ensureQueryData(amendmentsQuery(planId)),
      queryClient.ensureQueryData(editionsQuery(planId)),
    ]),
  component: () => <AmendmentsPage planId={Route.useParams().planId} />,
})
