import { createFileRoute } from '@tanstack/react-router'
import { searchTexts } from '@/app/searchTexts'
import { AsOfPage } from '@/features/amendments/AsOfPage'
import { editionsQuery } from '@/features/amendments/api'
import { todayInThailand } from '@/lib/thai/era'

const AsOf = () => {
  const { date } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <AsOfPage
      planId={Route.useParams().planId}
      date={date ?? todayInThailand()}
      onDate={day => void navigate({ search: { date: day }, replace: true })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/as-of')({
  validateSearch: (raw: Record<string, unknown>) => searchTexts(raw, 'date'),
  loader: ({ context: { queryClient }, params: { planId } }) =>
    queryClient.ensureQueryData(editionsQuery(planId)),
  component: AsOf,
})
