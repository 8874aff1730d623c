import { infiniteQueryOptions } from '@tanstack/react-query'
import { listPlans } from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'

const PAGE = 50

export const plansQuery = (search = '') =>
  infiniteQueryOptions({
    queryKey: ['plans', 'list', search],
    queryFn: ({ pageParam, signal }) =>
      take(
        listPlans({
          query: { ...(search && { search }), after: pageParam, limit: PAGE },
          signal,
          throwOnError: true,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })
