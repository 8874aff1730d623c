import { createFileRoute } from '@tanstack/react-router'
import { meetingQuery } from '@/features/meetings/api'
import { MeetingPage } from '@/features/meetings/MeetingPage'

export const Route = createFileRoute('/_signedIn/meetings/$meetingId/')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(meetingQuery(params.meetingId)),
  component: () => <MeetingPage id={Route.useParams().meetingId} />,
})
