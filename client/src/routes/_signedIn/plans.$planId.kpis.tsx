import { createFileRoute } from '@tanstack/react-router'
import { strategiesQuery } from '@/api/queries'
import { kpisQuery } from '@/features/kpis/api'
import { KpisPage } from '@/features/kpis/KpisPage'

export const Route = createFileRoute('/_signedIn/plans/$planId/kpis')({
  loader: ({ context: { queryClient }, params: { planId } }) =>
    Promise.all([
      queryClient.ensureQueryData(strategiesQuery(planId)),
      queryClient.ensureQueryData(kpisQuery(planId)),
    ]),
  component: () => <KpisPage planId={Route.useParams().planId} />,
})
