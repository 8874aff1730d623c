import { createFileRoute } from '@tanstack/react-router'
import { searchTexts } from '@/app/searchTexts'
import { later } from '@/components/ui/Later'
import { ScreeningPage } from '@/features/coordinationItems/ScreeningPage'

const Duplicates = later(async () => (await import('@/features/duplicates/DuplicatePanel')).DuplicatePanel)

const Screening = () => {
  const navigate = Route.useNavigate()
  return (
    <ScreeningPage
      roundId={Route.useParams().roundId}
      search={Route.useSearch()}
      onSearch={search => void navigate({ search })}
      Duplicates={Duplicates}
    />
  )
}

export const Route = createFileRoute('/_signedIn/rounds/$roundId/screening')({
  validateSearch: (raw: Record<string, unknown>) =>
    searchTexts(raw, 'district', 'officer', 'state', 'check', 'item'),
  component: Screening,
})
