import { createFileRoute } from '@tanstack/react-router'
import { certificateQuery } from '@/features/postings/api'
import { CertificatePage } from '@/features/postings/CertificatePage'

export const Route = createFileRoute('/_signedIn/plans/$planId/certificates/$postingId')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(certificateQuery(params.planId, params.postingId)),
  component: () => <CertificatePage {...Route.useParams()} />,
})
