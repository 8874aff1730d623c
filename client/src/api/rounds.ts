import { queryOptions } from '@tanstack/react-query'
import { getCoordinationRound } from './generated/sdk.gen'
import { take } from './setup'

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination-rounds', id],
    queryFn: ({ signal }) => take(getCoordinationRound({ path: { id }, signal, throwOnError: true })),
  })
