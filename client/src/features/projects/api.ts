import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  getProject,
  getProjectTotals,
  listPlaces,
  listProjectRules,
  listProjects,
} from '@/api/generated/sdk.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'
import type { ProjectSearch } from './search'

const PAGE = 100

const filterOf = ({ sort: _, columns: __, ...filter }: ProjectSearch) => filter

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
            sort: search.sort ?? 'position',
            limit: PAGE,
            ...(pageParam && { after: pageParam }),
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

const PLACES = 20

/** Places of the province by a part of their names; the province itself is no place of work. */
export const placesQuery = (search: string) =>
  queryOptions({
    queryKey: ['places', search],
    queryFn: async ({ signal }) =>
      (await take(listPlaces({ query: { search, limit: PLACES }, signal, throwOnError: true }))).items.filter(
        place => place.level !== 'province',
      ),
    staleTime: 10 * 60_000,
  })

/** The words and clauses of what the forms ask for; rows name them by code. */
export const projectRulesQuery = queryOptions({
  queryKey: ['project-rules'],
  queryFn: () =>
    takeAll(after => take(listProjectRules({ query: { after, limit: 100 }, throwOnError: true }))),
  staleTime: Number.POSITIVE_INFINITY,
})
