import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { certificateQuery, postingsQuery } from '@/features/postings/api'
import { CertificatePage } from '@/features/postings/CertificatePage'
import { CertificateRefused } from '@/features/postings/CertificateRefused'
import { isProved } from '@/features/postings/days'
import { todayInThailand } from '@/lib/thai/era'

/** A posting that is not proved yet says so by itself; the certificate is asked for when it can be made. */
const Certificate = () => {
  const params = Route.useParams()
  const posting = useSuspenseQuery(postingsQuery(params.planId)).data.items.find(
    ({ id }) => id === params.postingId,
  )
  return posting && !isProved(posting, todayInThailand()) ? (
    <CertificateRefused {...params} />
  ) : (
    <CertificatePage {...params} />
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/certificates/$postingId')({
  loader: async ({ context: { queryClient }, params: { planId, postingId } }) => {
    const { items } = await queryClient.fetchQuery(postingsQuery(planId))
    const posting = items.find(({ id }) => id === postingId)
    if (!posting || isProved(posting, todayInThailand()))
      await queryClient.ensureQueryData(certificateQuery(planId, postingId))
  },
  component: Certificate,
})
