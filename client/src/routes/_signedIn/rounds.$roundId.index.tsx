import { createFileRoute } from '@tanstack/react-router'
import { RoundPage } from '@/features/coordinationRounds/RoundPage'

export const Route = createFileRoute('/_signedIn/rounds/$roundId/')({
  component: () => <RoundPage id={Route.useParams().roundId} />,
})
