import { createFileRoute } from '@tanstack/react-router'
import { UploadPage } from '@/features/imports/UploadPage'

export const Route = createFileRoute('/_signedIn/plans/$planId/import/')({
  component: () => <UploadPage planId={Route.useParams().planId} />,
})
