import { createFileRoute } from '@tanstack/react-router'
import { searchTexts } from '@/app/searchTexts'
import { editionsQuery } from '@/features/amendments/api'
import { ComparePage } from '@/features/amendments/ComparePage'

const Compare = () => {
  const { from, to } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <ComparePage
      planId={Route.useParams().planId}
      from={from}
      to={to}
      onEnds={ends => void navigate({ search: ends, replace: true })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/compare')({
  validateSearch: (raw: Record<string, unknown>) => searchTexts(raw, 'from', 'to'),
  loader: ({ context: { queryClient }, params: { planId } }) =>
    queryClient.ensureQueryData(editionsQuery(planId)),
  component: Compare,
})
