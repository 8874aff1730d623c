import { createFileRoute } from '@tanstack/react-router'
import { committeeQuery } from '@/features/committees/api'
import { CommitteePage } from '@/features/committees/CommitteePage'

const Page = () => {
  const { committeeId } = Route.useParams()
  const { asOf } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <CommitteePage id={committeeId} asOf={asOf} onAsOf={day => void navigate({ search: { asOf: day } })} />
  )
}

export const Route = createFileRoute('/_signedIn/committees/$committeeId')({
  validateSearch: (search: Record<string, unknown>): { asOf?: string } =>
    typeof search.asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.asOf) ? { asOf: search.asOf } : {},
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(committeeQuery(params.committeeId, deps.asOf)),
  component: Page,
})
