import { queryOptions } from '@tanstack/react-query'
import { getMyWork } from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'

export const workQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: ({ signal }) => take(getMyWork({ signal, throwOnError: true })),
})
