import { createFileRoute } from '@tanstack/react-router'
import { divisionsQuery, planClassesQuery, strategiesQuery } from '@/api/queries'
import { searchTexts } from '@/app/searchTexts'
import { amendmentQuery } from '@/features/amendments/api'
import { ItemPage } from '@/features/amendments/ItemPage'

const Item = () => {
  const { planId, amendmentId, itemId } = Route.useParams()
  const { project } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <ItemPage
      planId={planId}
      amendmentId={amendmentId}
      itemId={itemId}
      projectId={project}
      onDone={() =>
        void navigate({ to: '/plans/$planId/amendments/$amendmentId', params: { planId, amendmentId } })
      }
    />
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/amendments/$amendmentId/items/$itemId')({
  validateSearch: (raw: Record<string, unknown>) => searchTexts(raw, 'project'),
  loader: ({ context: { queryClient }, params: { planId, amendmentId } }) =>
    Promise.all([
      queryClient.ensureQueryData(amendmentQuery(planId, amendmentId)),
      queryClient.ensureQueryData(planClassesQuery),
      queryClient.ensureQueryData(divisionsQuery),
      queryClient.ensureQueryData(strategiesQuery(planId)),
    ]),
  component: Item,
})
