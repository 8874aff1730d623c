import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { planQuery } from '@/api/queries'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useShared, useText } from '@/app/settings'
import { PendingPage } from '@/app/states'
import { Dialog } from '@/components/ui/Dialog'
import { projectQuery } from './api'
import type { Nearby } from './NearbyProjects'
import { ProjectForm } from './ProjectForm'
import { projectsText } from './text'

/** One project in a drawer over the grid, at its own address; "new" starts a blank one. */
export const ProjectDrawer = ({
  planId,
  projectId,
  Nearby,
  onClose,
}: {
  planId: string
  projectId: string
  Nearby?: Nearby
  onClose: () => void
}) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const isNew = projectId === 'new'
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const project = useQuery({
    ...projectQuery(planId, projectId),
    enabled: !isNew,
    refetchOnWindowFocus: false,
  })
  return (
    <Dialog
      drawer
      title={isNew ? t.newTitle : t.editTitle(project.data ? format.number(project.data.position) : '')}
      closeLabel={words.close}
      onClose={onClose}
    >
      <ProblemNotice error={project.error} />
      {!isNew && project.isPending && <PendingPage />}
      {(isNew || project.data) && (
        <ProjectForm
          key={projectId}
          plan={plan}
          project={isNew ? undefined : project.data}
          {...(Nearby && { Nearby })}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}
