import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  getComparisonList,
  listComparisonLists,
  listComparisonRows,
  listComparisonVersions,
} from '@/api/generated/sdk.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'

export const listsQuery = queryOptions({
  queryKey: ['comparison-lists'],
  queryFn: () =>
    takeAll(after => take(listComparisonLists({ query: { after, limit: 100 }, throwOnError: true }))),
})

export const listQuery = (id: string) =>
  queryOptions({
    queryKey: ['comparison-lists', id],
    queryFn: ({ signal }) => take(getComparisonList({ path: { id }, signal, throwOnError: true })),
  })

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['comparison-lists', id, 'versions'],
    queryFn: () =>
      takeAll(after =>
        take(listComparisonVersions({ path: { id }, query: { after, limit: 100 }, throwOnError: true })),
      ),
  })

/** The rows that stand, a hundred at a time: the plan of a province has thousands. */
export const rowsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['comparison-lists', id, 'rows'],
    queryFn: ({ pageParam, signal }) =>
      take(
        listComparisonRows({
          path: { id },
          query: { after: pageParam, limit: 100 },
          signal,
          throwOnError: true,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })
