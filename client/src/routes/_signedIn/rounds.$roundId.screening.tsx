import { createFileRoute } from '@tanstack/react-router'
import { searchTexts } from '@/app/searchTexts'
import { ScreeningPage } from '@/features/coordinationItems/ScreeningPage'

const Screening = () => {
  const navigate = Route.useNavigate()
  return (
    <ScreeningPage
      roundId={Route.useParams().roundId}
      search={Route.useSearch()}
      onSearch={search => void navigate({ search })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/rounds/$roundId/screening')({
  validateSearch: (raw: Record<string, unknown>) => searchTexts(raw, 'district', 'officer', 'state', 'item'),
  component: Screening,
})
