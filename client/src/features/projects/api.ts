import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getProject, getProjectTotals, listProjects } from '@/api/generated/sdk.gen'
import type { FormKind } from '@/api/generated/types.gen'
import { take } from '@/api/setup'

/** What the address says about the grid. */
export type ProjectSearch = {
  search?: string
  form?: FormKind
  strategyId?: string
  tacticId?: string
  planClassId?: string
  divisionId?: string
  withProblems?: boolean
  sort?: string
  columns?: 'all'
}

const PAGE = 100
const TEXTS = ['search', 'strategyId', 'tacticId', 'planClassId', 'divisionId', 'sort'] as const
const FORMS: readonly FormKind[] = ['project', 'community', 'coordination', 'equipment']

export const readProjectSearch = (raw: Record<string, unknown>): ProjectSearch => {
  const search: ProjectSearch = {}
  for (const key of TEXTS) if (raw[key]) search[key] = String(raw[key])
  if (FORMS.includes(raw.form as FormKind)) search.form = raw.form as FormKind
  if (raw.withProblems === true || raw.withProblems === 'true') search.withProblems = true
  if (raw.columns === 'all') search.columns = 'all'
  return search
}

const filterOf = ({
  search,
  form,
  strategyId,
  tacticId,
  planClassId,
  divisionId,
  withProblems,
}: ProjectSearch) => ({
  ...(search && { Search: search }),
  ...(form && { Form: form }),
  ...(strategyId && { StrategyId: strategyId }),
  ...(tacticId && { TacticId: tacticId }),
  ...(planClassId && { PlanClassId: planClassId }),
  ...(divisionId && { DivisionId: divisionId }),
  ...(withProblems && { WithProblems: true }),
})

export const listKey = (planId: string) => ['plans', planId, 'projects', 'list']
export const totalsKey = (planId: string) => ['plans', planId, 'projects', 'totals']

export const projectsQuery = (planId: string, search: ProjectSearch) =>
  infiniteQueryOptions({
    queryKey: [...listKey(planId), filterOf(search), search.sort ?? 'position'],
    queryFn: ({ pageParam, signal }) =>
      take(
        listProjects({
          path: { planId },
          query: {
            ...filterOf(search),
            Sort: search.sort ?? 'position',
            Limit: PAGE,
            ...(pageParam && { After: pageParam }),
          },
          signal,
          throwOnError: true,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

export const totalsQuery = (planId: string, search: ProjectSearch) =>
  queryOptions({
    queryKey: [...totalsKey(planId), filterOf(search)],
    queryFn: ({ signal }) =>
      take(getProjectTotals({ path: { planId }, query: filterOf(search), signal, throwOnError: true })),
    placeholderData: keepPreviousData,
  })

export const projectQuery = (planId: string, id: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'projects', 'one', id],
    queryFn: ({ signal }) => take(getProject({ path: { planId, id }, signal, throwOnError: true })),
    staleTime: 0,
  })
