import { queryOptions } from '@tanstack/react-query'
import { getCommittee, listCommittees } from '@/api/generated/sdk.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'

export const committeesQuery = queryOptions({
  queryKey: ['committees'],
  queryFn: () => takeAll(after => take(listCommittees({ query: { after, limit: 100 }, throwOnError: true }))),
})

export const committeeQuery = (id: string) =>
  queryOptions({
    queryKey: ['committees', id],
    queryFn: ({ signal }) => take(getCommittee({ path: { id }, signal, throwOnError: true })),
  })
