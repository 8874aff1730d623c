import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { getImport, listImportFindings, listImportRows, listImports } from '@/api/generated/sdk.gen'
import type { FindingSeverity, ImportRowStatus, ImportStatus } from '@/api/generated/types.gen'
import { take } from '@/api/setup'

const POLL = 700
const PAGE = 100

export const isWorking = (status: ImportStatus | undefined) =>
  status === 'queued' || status === 'analysing' || status === 'committing'

export const importsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'imports'],
    queryFn: async ({ signal }) =>
      (await take(listImports({ path: { planId }, signal, throwOnError: true }))).items,
  })

/** One import; while the server works on it, it is asked again and again. */
export const importQuery = (planId: string, id: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'imports', id],
    queryFn: ({ signal }) => take(getImport({ path: { planId, id }, signal, throwOnError: true })),
    refetchInterval: query => (isWorking(query.state.data?.status) ? POLL : false),
    staleTime: 0,
  })

export const findingsQuery = (planId: string, id: string, severity: FindingSeverity | '') =>
  infiniteQueryOptions({
    queryKey: ['plans', planId, 'imports', id, 'findings', severity],
    queryFn: ({ pageParam, signal }) =>
      take(
        listImportFindings({
          path: { planId, id },
          query: { ...(severity && { severity }), limit: PAGE, ...(pageParam && { after: pageParam }) },
          signal,
          throwOnError: true,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })

export const rowsQuery = (planId: string, id: string, status: ImportRowStatus) =>
  infiniteQueryOptions({
    queryKey: ['plans', planId, 'imports', id, 'rows', status],
    queryFn: ({ pageParam, signal }) =>
      take(
        listImportRows({
          path: { planId, id },
          query: { status, limit: PAGE, ...(pageParam && { after: pageParam }) },
          signal,
          throwOnError: true,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })
