import { queryOptions } from '@tanstack/react-query'
import { listKpis } from '@/api/generated/sdk.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'

export const kpisQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'kpis'],
    queryFn: () =>
      takeAll(after =>
        take(listKpis({ path: { planId }, query: { after, limit: 100 }, throwOnError: true })),
      ),
  })
