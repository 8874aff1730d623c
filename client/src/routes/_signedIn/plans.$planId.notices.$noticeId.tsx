import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { OfficialSheet } from '@/features/documents/OfficialSheet'
import { noticeTextQuery } from '@/features/notices/api'

const Letter = () => {
  const { planId, noticeId } = Route.useParams()
  const { data } = useSuspenseQuery(noticeTextQuery(planId, noticeId))
  return (
    <OfficialSheet
      text={data}
      planId={planId}
      file={`/api/v1/plans/${planId}/notices/${noticeId}/document`}
    />
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/notices/$noticeId')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(noticeTextQuery(params.planId, params.noticeId)),
  component: Letter,
})
