import { createFileRoute } from '@tanstack/react-router'
import { roundQuery } from '@/features/coordinationRounds/api'
import { RoundPage } from '@/features/coordinationRounds/RoundPage'

export const Route = createFileRoute('/_signedIn/rounds/$roundId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(roundQuery(params.roundId)),
  component: () => <RoundPage id={Route.useParams().roundId} />,
})
