import { createFileRoute } from '@tanstack/react-router'
import { InclusionPage } from '@/features/coordinationItems/InclusionPage'

export const Route = createFileRoute('/_signedIn/rounds/$roundId/inclusion')({
  component: () => <InclusionPage roundId={Route.useParams().roundId} />,
})
