import { createFileRoute } from '@tanstack/react-router'
import { committeeQuery } from '@/features/committees/api'
import { CommitteePage } from '@/features/committees/CommitteePage'

export const Route = createFileRoute('/_signedIn/committees/$committeeId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(committeeQuery(params.committeeId)),
  component: () => <CommitteePage id={Route.useParams().committeeId} />,
})
