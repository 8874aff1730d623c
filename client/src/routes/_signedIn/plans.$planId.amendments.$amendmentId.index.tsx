import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { AmendmentPage } from '@/features/amendments/AmendmentPage'
import { amendmentQuery, editionsQuery } from '@/features/amendments/api'
import { noticesQuery } from '@/features/notices/api'
import { NoticesPanel } from '@/features/notices/NoticesPanel'
import { postingsQuery } from '@/features/postings/api'
import { PostingPanel } from '@/features/postings/PostingPanel'
import styles from './workspace.module.css'

/** An announced amendment is told and posted as the plan was. */
const Amended = () => {
  const { planId, amendmentId } = Route.useParams()
  const edition = useSuspenseQuery(editionsQuery(planId)).data.find(made => made.amendmentId === amendmentId)
  return (
    <>
      <AmendmentPage planId={planId} amendmentId={amendmentId} />
      {edition && (
        <div className={styles.below}>
          <PostingPanel planId={planId} editionId={edition.id} amendmentId={amendmentId} />
          <NoticesPanel planId={planId} editionId={edition.id} />
        </div>
      )}
    </>
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/amendments/$amendmentId/')({
  loader: async ({ context: { queryClient }, params: { planId, amendmentId } }) => {
    const [editions] = await Promise.all([
      queryClient.ensureQueryData(editionsQuery(planId)),
      queryClient.ensureQueryData(amendmentQuery(planId, amendmentId)),
      queryClient.ensureQueryData(postingsQuery(planId)),
    ])
    const edition = editions.find(made => made.amendmentId === amendmentId)
    if (edition) await queryClient.ensureQueryData(noticesQuery(planId, edition.id))
  },
  component: Amended,
})
