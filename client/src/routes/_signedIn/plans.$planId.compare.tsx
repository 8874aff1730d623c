import { createFileRoute } from '@tanstack/react-router'
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

/** The ends as they stand in the address; numbers of editions arrive as numbers. */
const readEnds = (raw: Record<string, unknown>): { from?: string; to?: string } => ({
  ...(raw.from !== undefined && { from: String(raw.from) }),
  ...(raw.to !== undefined && { to: String(raw.to) }),
})

export const Route = createFileRoute('/_signedIn/plans/$planId/compare')({
  validateSearch: readEnds,
  loader: ({ context: { queryClient }, params: { planId } }) =>
    queryClient.ensureQueryData(editionsQuery(planId)),
  component: Compare,
})
