import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { editionsQuery } from '@/features/amendments/api'
import { AnnouncementCard } from '@/features/lifecycle/AnnouncementCard'
import { procedureQuery, stepsQuery } from '@/features/lifecycle/api'
import { PlanActions } from '@/features/lifecycle/PlanActions'
import { PlanStepper } from '@/features/lifecycle/PlanStepper'
import { PlanTrace } from '@/features/lifecycle/PlanTrace'
import { noticesQuery } from '@/features/notices/api'
import { NoticesPanel } from '@/features/notices/NoticesPanel'
import { WorkspaceHeading } from '@/features/plans/WorkspaceHeading'
import { postingsQuery } from '@/features/postings/api'
import { PostingPanel } from '@/features/postings/PostingPanel'
import styles from './workspace.module.css'

/** What amendments made of the plan is told and posted on their own pages. */
const Workspace = () => {
  const { planId } = Route.useParams()
  const [plan] = useSuspenseQuery(editionsQuery(planId)).data
  return (
    <>
      <WorkspaceHeading planId={planId} />
      <PlanStepper planId={planId} />
      <div className={styles.columns}>
        <PlanActions planId={planId} />
        <div className={styles.side}>
          <AnnouncementCard planId={planId} />
          {plan && <PostingPanel planId={planId} editionId={plan.id} />}
        </div>
      </div>
      {plan && <NoticesPanel planId={planId} editionId={plan.id} />}
      <PlanTrace planId={planId} />
    </>
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/')({
  loader: async ({ context: { queryClient }, params: { planId } }) => {
    const [[plan]] = await Promise.all([
      queryClient.ensureQueryData(editionsQuery(planId)),
      queryClient.ensureQueryData(procedureQuery(planId)),
      queryClient.ensureQueryData(stepsQuery(planId)),
      queryClient.ensureQueryData(postingsQuery(planId)),
    ])
    if (plan) await queryClient.ensureQueryData(noticesQuery(planId, plan.id))
  },
  component: Workspace,
})
