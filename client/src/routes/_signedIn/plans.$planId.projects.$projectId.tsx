import { createFileRoute } from '@tanstack/react-router'
import { ProjectDrawer } from '@/features/projects/ProjectDrawer'

const Project = () => {
  const { planId, projectId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <ProjectDrawer
      planId={planId}
      projectId={projectId}
      onClose={() => void navigate({ to: '/plans/$planId/projects', params: { planId }, search: true })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/projects/$projectId')({ component: Project })
