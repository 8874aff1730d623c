import { queryOptions } from '@tanstack/react-query'
import { getNoticeText, listNotices } from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'

/** Who was told of an announced edition. */
export const noticesQuery = (planId: string, editionId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'notices', 'of', editionId],
    queryFn: ({ signal }) =>
      take(listNotices({ path: { planId }, query: { editionId }, signal, throwOnError: true })),
  })

export const noticeTextQuery = (planId: string, id: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'notices', id, 'text'],
    queryFn: ({ signal }) => take(getNoticeText({ path: { planId, id }, signal, throwOnError: true })),
  })
