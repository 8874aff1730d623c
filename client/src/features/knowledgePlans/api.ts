import { queryOptions } from '@tanstack/react-query'
import {
  getHandbook,
  getHandbookReceipts,
  getKnowledgePlan,
  listHandbooks,
  listKnowledgePlans,
  listMeetings,
} from '@/api/generated/sdk.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'

export const plansQuery = queryOptions({
  queryKey: ['knowledge-plans'],
  queryFn: () =>
    takeAll(after => take(listKnowledgePlans({ query: { after, limit: 100 }, throwOnError: true }))),
})

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['knowledge-plans', id],
    queryFn: ({ signal }) => take(getKnowledgePlan({ path: { id }, signal, throwOnError: true })),
    staleTime: 0,
  })

export const handbooksQuery = queryOptions({
  queryKey: ['handbooks'],
  queryFn: () => takeAll(after => take(listHandbooks({ query: { after, limit: 100 }, throwOnError: true }))),
})

export const handbookQuery = (id: string) =>
  queryOptions({
    queryKey: ['handbooks', id],
    queryFn: ({ signal }) => take(getHandbook({ path: { id }, signal, throwOnError: true })),
  })

export const receiptsQuery = (id: string) =>
  queryOptions({
    queryKey: ['handbooks', id, 'receipts'],
    queryFn: ({ signal }) => take(getHandbookReceipts({ path: { id }, signal, throwOnError: true })),
    staleTime: 0,
  })

export const meetingsQuery = queryOptions({
  queryKey: ['meetings', 'all'],
  queryFn: () => takeAll(after => take(listMeetings({ query: { after, limit: 100 }, throwOnError: true }))),
})
