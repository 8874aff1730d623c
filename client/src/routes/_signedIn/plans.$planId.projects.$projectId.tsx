import { createFileRoute } from '@tanstack/react-router'
import { later } from '@/components/ui/Later'
import { ProjectDrawer } from '@/features/projects/ProjectDrawer'

const Nearby = later(async () => (await import('@/features/duplicates/NearbyProjects')).NearbyProjects)

const Project = () => {
  const { planId, projectId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <ProjectDrawer
      planId={planId}
      projectId={projectId}
      Nearby={Nearby}
      onClose={() => void navigate({ to: '/plans/$planId/projects', params: { planId }, search: true })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/projects/$projectId')({ component: Project })
