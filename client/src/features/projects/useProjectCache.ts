import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { ProjectRow, ProjectRowPage } from '@/api/generated/types.gen'
import { listKey, totalsKey } from './api'
import { type RowEdit, withValues } from './fields'

type Pages = InfiniteData<ProjectRowPage>

const keyOf = ({ id, version }: ProjectRow) => `${id} ${version}`

/** The rows of a plan as the grid has them: as the server gave them, with edits that are not saved yet on top. */
export const useProjectCache = (planId: string) => {
  const queryClient = useQueryClient()
  const waiting = useRef<RowEdit[]>([])
  const given = useRef(new Map<string, ProjectRow>())
  const owesList = useRef(false)

  const knownRows = useCallback(() => {
    const known = new Map<string, ProjectRow>()
    for (const [, pages] of queryClient.getQueriesData<Pages>({ queryKey: listKey(planId) }))
      for (const row of pages?.pages.flatMap(page => page.items) ?? []) known.set(row.id, row)
    return known
  }, [queryClient, planId])

  const withWaiting = useCallback((row: ProjectRow) => {
    const edits = waiting.current.filter(edit => edit.id === row.id)
    if (edits.length > 0) given.current.set(keyOf(row), row)
    else given.current.delete(keyOf(row))
    return edits.reduce((next, edit) => withValues(next, edit.values), row)
  }, [])

  const draw = useCallback(
    (edits: readonly RowEdit[], fresh: readonly ProjectRow[] = []) => {
      const byId = new Map(fresh.map(row => [row.id, row]))
      const ids = new Set([...edits.map(edit => edit.id), ...byId.keys()])
      queryClient.setQueriesData<Pages>(
        { queryKey: listKey(planId) },
        data =>
          data && {
            ...data,
            pages: data.pages.map(page => ({
              ...page,
              items: page.items.map(row =>
                ids.has(row.id) ? withWaiting(byId.get(row.id) ?? given.current.get(keyOf(row)) ?? row) : row,
              ),
            })),
          },
      )
    },
    [queryClient, planId, withWaiting],
  )

  /** Shows edits at once. */
  const wait = useCallback(
    (edits: readonly RowEdit[]) => {
      waiting.current = [...waiting.current, ...edits]
      draw(edits)
    },
    [draw],
  )

  /** Edits that were saved or refused no longer wait: what the server says now stands, under what still waits. */
  const settle = useCallback(
    (edits: readonly RowEdit[], fresh: readonly ProjectRow[] = []) => {
      waiting.current = waiting.current.filter(edit => !edits.includes(edit))
      draw(edits, fresh)
      if (waiting.current.length === 0) given.current.clear()
    },
    [draw],
  )

  /** Reads again what depends on the rows; the list only when nothing waits, lest the edits seem undone. */
  const refresh = useCallback(
    (withList: boolean) => {
      void queryClient.invalidateQueries({ queryKey: totalsKey(planId) })
      void queryClient.invalidateQueries({ queryKey: ['plans', planId], exact: true })
      void queryClient.invalidateQueries({ queryKey: ['plans', planId, 'summary'] })
      owesList.current ||= withList
      if (!owesList.current || waiting.current.length > 0) return
      owesList.current = false
      void queryClient.invalidateQueries({ queryKey: listKey(planId) })
    },
    [queryClient, planId],
  )

  return { knownRows, wait, settle, refresh }
}
