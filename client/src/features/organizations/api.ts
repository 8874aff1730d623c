import { queryOptions } from '@tanstack/react-query'
import { getOrganization } from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', id],
    queryFn: ({ signal }) => take(getOrganization({ path: { id }, signal, throwOnError: true })),
    staleTime: 5 * 60_000,
  })
