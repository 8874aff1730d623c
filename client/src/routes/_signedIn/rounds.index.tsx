import { createFileRoute } from '@tanstack/react-router'
import { roundsQuery } from '@/features/coordinationRounds/api'
import { RoundsPage } from '@/features/coordinationRounds/RoundsPage'

export const Route = createFileRoute('/_signedIn/rounds/')({
  loader: ({ context }) => context.queryClient.ensureQueryData(roundsQuery),
  component: RoundsPage,
})
