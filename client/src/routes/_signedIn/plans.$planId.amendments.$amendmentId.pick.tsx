import { createFileRoute } from '@tanstack/react-router'
import { amendmentQuery, pickQuery } from '@/features/amendments/api'
import { PickPage } from '@/features/amendments/PickPage'

export const Route = createFileRoute('/_signedIn/plans/$planId/amendments/$amendmentId/pick')({
  loader: ({ context: { queryClient }, params: { planId, amendmentId } }) => {
    void queryClient.prefetchQuery(pickQuery(planId, ''))
    return queryClient.ensureQueryData(amendmentQuery(planId, amendmentId))
  },
  component: () => <PickPage {...Route.useParams()} />,
})
