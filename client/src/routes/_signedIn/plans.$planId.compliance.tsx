import { createFileRoute } from '@tanstack/react-router'
import { complianceQuery, findingsQuery } from '@/features/compliance/api'
import { CompliancePage } from '@/features/compliance/CompliancePage'
import { readFindingSearch } from '@/features/compliance/search'

const Compliance = () => {
  const navigate = Route.useNavigate()
  return (
    <CompliancePage
      planId={Route.useParams().planId}
      search={Route.useSearch()}
      onSearch={search => void navigate({ search, replace: true })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/compliance')({
  validateSearch: readFindingSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) => {
    void queryClient.prefetchInfiniteQuery(findingsQuery(planId, deps))
    return queryClient.ensureQueryData(complianceQuery(planId))
  },
  component: Compliance,
})
