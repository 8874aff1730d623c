import { createFileRoute } from '@tanstack/react-router'
import { DecisionsPage } from '@/features/coordinationItems/DecisionsPage'

export const Route = createFileRoute('/_signedIn/rounds/$roundId/decisions')({
  component: () => <DecisionsPage roundId={Route.useParams().roundId} />,
})
