import { createFileRoute } from '@tanstack/react-router'
import { handbookQuery } from '@/features/knowledgePlans/api'
import { HandbookPage } from '@/features/knowledgePlans/HandbookPage'

export const Route = createFileRoute('/_signedIn/knowledge/$handbookId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(handbookQuery(params.handbookId)),
  component: () => <HandbookPage id={Route.useParams().handbookId} />,
})
