import { createFileRoute } from '@tanstack/react-router'
import { publicPostingQuery } from '@/features/postings/api'
import { PublicPostingPage } from '@/features/postings/PublicPostingPage'

export const Route = createFileRoute('/public/postings/$postingId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(publicPostingQuery(params.postingId)),
  component: () => <PublicPostingPage postingId={Route.useParams().postingId} />,
})
