import { createFileRoute } from '@tanstack/react-router'
import { SubmissionPage } from '@/features/coordinationItems/SubmissionPage'

export const Route = createFileRoute('/_signedIn/rounds/$roundId/submission')({
  component: () => <SubmissionPage roundId={Route.useParams().roundId} />,
})
