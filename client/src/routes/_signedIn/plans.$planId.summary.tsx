import { createFileRoute } from '@tanstack/react-router'
import type { FormKind } from '@/api/generated/types.gen'
import { FORM_KINDS, summaryQuery } from '@/features/forms/api'
import { SummaryPage } from '@/features/forms/SummaryPage'

const readForms = (raw: unknown): FormKind[] => {
  const wanted = String(raw ?? '').split(',')
  const forms = FORM_KINDS.filter(form => wanted.includes(form))
  return forms.length > 0 ? forms : ['project']
}

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
