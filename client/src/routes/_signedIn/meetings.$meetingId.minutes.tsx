import { createFileRoute } from '@tanstack/react-router'
import { meetingQuery } from '@/features/meetings/api'
import { MinutesPage } from '@/features/meetings/MinutesPage'

export const Route = createFileRoute('/_signedIn/meetings/$meetingId/minutes')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(meetingQuery(params.meetingId)),
  component: () => <MinutesPage id={Route.useParams().meetingId} />,
})
