import { queryOptions } from '@tanstack/react-query'
import { getCoordinationRound, listCoordinationRounds } from '@/api/generated/sdk.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'

export const roundsQuery = queryOptions({
  queryKey: ['coordination-rounds'],
  queryFn: () =>
    takeAll(after => take(listCoordinationRounds({ query: { after, limit: 100 }, throwOnError: true }))),
})

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination-rounds', id],
    queryFn: ({ signal }) => take(getCoordinationRound({ path: { id }, signal, throwOnError: true })),
  })
