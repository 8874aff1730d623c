import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { getAnnouncementText } from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'
import { OfficialSheet } from '@/features/documents/OfficialSheet'

const textQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'announcement'],
    queryFn: ({ signal }) => take(getAnnouncementText({ path: { planId }, signal, throwOnError: true })),
  })

const Announcement = () => {
  const { planId } = Route.useParams()
  const { data } = useSuspenseQuery(textQuery(planId))
  return <OfficialSheet text={data} planId={planId} file={`/api/v1/plans/${planId}/announcement/document`} />
}

export const Route = createFileRoute('/_signedIn/plans/$planId/announcement')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(textQuery(params.planId)),
  component: Announcement,
})
