import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback } from 'react'
import type { ProjectRow, ProjectRowPage } from '@/api/generated/types.gen'
import { listKey, totalsKey } from './api'
import { type RowEdit, withValues } from './fields'

type Pages = InfiniteData<ProjectRowPage>

/** The rows of a plan as the grid has them, and edits that wait to be saved shown on top. */
export const useProjectCache = (planId: string, waiting: RefObject<RowEdit[]>) => {
  const queryClient = useQueryClient()

  const knownRows = useCallback(() => {
    const known = new Map<string, ProjectRow>()
    for (const [, pages] of queryClient.getQueriesData<Pages>({ queryKey: listKey(planId) }))
      for (const row of pages?.pages.flatMap(page => page.items) ?? []) known.set(row.id, row)
    return known
  }, [queryClient, planId])

  const putRows = useCallback(
    (rows: readonly ProjectRow[]) => {
      const shown = (row: ProjectRow) =>
        waiting.current
          .filter(edit => edit.id === row.id)
          .reduce((next, edit) => withValues(next, edit.values), row)
      const byId = new Map(rows.map(row => [row.id, shown(row)]))
      queryClient.setQueriesData<Pages>(
        { queryKey: listKey(planId) },
        data =>
          data && {
            ...data,
            pages: data.pages.map(page => ({
              ...page,
              items: page.items.map(row => byId.get(row.id) ?? row),
            })),
          },
      )
    },
    [queryClient, planId, waiting],
  )

  const refresh = useCallback(
    (withList: boolean) => {
      void queryClient.invalidateQueries({ queryKey: totalsKey(planId) })
      void queryClient.invalidateQueries({ queryKey: ['plans', planId], exact: true })
      void queryClient.invalidateQueries({ queryKey: ['plans', planId, 'summary'] })
      if (withList) void queryClient.invalidateQueries({ queryKey: listKey(planId) })
    },
    [queryClient, planId],
  )

  return { knownRows, putRows, refresh }
}
