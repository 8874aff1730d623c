import { useMutation, useQueryClient } from '@tanstack/react-query'
import { createProject, deleteProject, replaceProject } from '@/api/generated/sdk.gen'
import type { PlanDetails, ProjectDetails } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { useIntent } from '@/app/useIntent'
import { projectQuery } from './api'
import { type FormValues, toProject } from './formValues'

/** Saves a project whole at the version that was seen, or creates it; deletes it. */
export const useSaveProject = (plan: PlanDetails, seen: ProjectDetails | undefined, onDone: () => void) => {
  const queryClient = useQueryClient()
  const once = useIntent()
  const planId = plan.id
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: ['plans', planId, 'projects'] })
    void queryClient.invalidateQueries({ queryKey: ['plans', planId, 'summary'] })
    void queryClient.invalidateQueries({ queryKey: ['plans', planId], exact: true })
  }
  const save = useMutation({
    mutationFn: (values: FormValues) => {
      const body = toProject(plan, values)
      return seen
        ? take(
            replaceProject({
              path: { planId, id: seen.id },
              headers: ifMatch(seen.version),
              body,
              throwOnError: true,
            }),
          )
        : once({ path: { planId }, body }, call => createProject({ ...call, throwOnError: true }))
    },
    onSuccess: saved => {
      queryClient.setQueryData(projectQuery(planId, saved.id).queryKey, saved)
      refresh()
      onDone()
    },
  })
  const remove = useMutation({
    mutationFn: async () => {
      if (seen)
        await take(
          deleteProject({
            path: { planId, id: seen.id },
            headers: ifMatch(seen.version),
            throwOnError: true,
          }),
        )
    },
    onSuccess: () => {
      refresh()
      onDone()
    },
  })
  return { save, remove }
}
