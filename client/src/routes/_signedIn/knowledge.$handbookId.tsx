import { createFileRoute } from '@tanstack/react-router'
import { HandbookPage } from '@/features/knowledgePlans/HandbookPage'

export const Route = createFileRoute('/_signedIn/knowledge/$handbookId')({
  component: () => <HandbookPage id={Route.useParams().handbookId} />,
})
