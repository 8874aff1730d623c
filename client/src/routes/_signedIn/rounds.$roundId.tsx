import { createFileRoute, Outlet } from '@tanstack/react-router'
import { roundQuery } from '@/api/rounds'
import { RoundBar } from '@/features/coordinationRounds/RoundBar'

const Round = () => (
  <>
    <RoundBar roundId={Route.useParams().roundId} />
    <Outlet />
  </>
)

export const Route = createFileRoute('/_signedIn/rounds/$roundId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(roundQuery(params.roundId)),
  component: Round,
})
