import { queryOptions } from '@tanstack/react-query'
import { getNoticeText, listNotices } from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'

export const noticesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'notices'],
    queryFn: ({ signal }) => take(listNotices({ path: { planId }, signal, throwOnError: true })),
  })

export const noticeTextQuery = (planId: string, id: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'notices', id, 'text'],
    queryFn: ({ signal }) => take(getNoticeText({ path: { planId, id }, signal, throwOnError: true })),
  })
