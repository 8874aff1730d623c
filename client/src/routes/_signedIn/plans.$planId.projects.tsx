import { createFileRoute, Outlet } from '@tanstack/react-router'
import { divisionsQuery, planClassesQuery, strategiesQuery } from '@/api/queries'
import { projectRulesQuery, projectsQuery, totalsQuery } from '@/features/projects/api'
import { ProjectsPage } from '@/features/projects/ProjectsPage'
import { readProjectSearch } from '@/features/projects/search'

const Projects = () => {
  const { planId } = Route.useParams()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <>
      <ProjectsPage
        planId={planId}
        search={search}
        onSearch={change =>
          void navigate({ search: old => readProjectSearch({ ...old, ...change }), replace: true })
        }
        onClear={() =>
          void navigate({ search: old => readProjectSearch({ sort: old.sort, columns: old.columns }) })
        }
      />
      <Outlet />
    </>
  )
}

export const Route = createFileRoute('/_signedIn/plans/$planId/projects')({
  validateSearch: readProjectSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) => {
    void queryClient.prefetchInfiniteQuery(projectsQuery(planId, deps))
    void queryClient.prefetchQuery(totalsQuery(planId, deps))
    return Promise.all([
      queryClient.ensureQueryData(projectRulesQuery),
      queryClient.ensureQueryData(planClassesQuery),
      queryClient.ensureQueryData(divisionsQuery),
      queryClient.ensureQueryData(strategiesQuery(planId)),
    ])
  },
  component: Projects,
})
