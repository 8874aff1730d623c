import { createFileRoute } from '@tanstack/react-router'
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

const Workspace = () => {
  const { planId } = Route.useParams()
  return (
    <>
      <WorkspaceHeading planId={planId} />
      <PlanStepper planId={planId} />
      <div className={styles.columns}>
        <PlanActions planId={planId} />
        <div className={styles.side}>
          <AnnouncementCard planId={planId} />
          <PostingPanel planId={planId} />
        </div>
      </div>
      <NoticesPanel planId={planId} />
      <PlanTrace planId={planId} />
    </>
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/')({
  loader: ({ context: { queryClient }, params: { planId } }) =>
    Promise.all([
      queryClient.ensureQueryData(procedureQuery(planId)),
      queryClient.ensureQueryData(stepsQuery(planId)),
      queryClient.ensureQueryData(noticesQuery(planId)),
      queryClient.ensureQueryData(postingsQuery(planId)),
    ]),
  component: Workspace,
})
