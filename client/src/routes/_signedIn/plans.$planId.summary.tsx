import { createFileRoute } from '@tanstack/react-router'
import { summaryQuery } from '@/features/forms/api'
import { SummaryPage } from '@/features/forms/SummaryPage'
import { readForms } from '@/features/forms/search'

const Summary = () => {
  const { forms } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <SummaryPage
      planId={Route.useParams().planId}
      forms={readForms(forms)}
      onForms={next => void navigate({ search: { forms: next.join(',') }, replace: true })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/summary')({
  validateSearch: (search: Record<string, unknown>): { forms?: string } =>
    search.forms ? { forms: readForms(search.forms).join(',') } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(summaryQuery(params.planId, readForms(deps.forms))),
  component: Summary,
})
