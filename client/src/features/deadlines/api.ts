import { queryOptions } from '@tanstack/react-query'
import { getCalendarFeed, getDeadline, listDeadlineRules, listDeadlines } from '@/api/generated/sdk.gen'
import type { DeadlineStatus } from '@/api/generated/types.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'
import { isStatus } from '@/lib/problem'

const all = (status?: DeadlineStatus) =>
  takeAll(after => take(listDeadlines({ query: { status, after, limit: 100 }, throwOnError: true })))

/** What is not done is read at once; the past only when it is asked for. */
export const deadlinesQuery = (past: boolean) =>
  queryOptions({
    queryKey: ['deadlines', past ? 'all' : 'open'],
    queryFn: async () => (past ? all() : (await Promise.all([all('overdue'), all('open')])).flat()),
  })

export const deadlineQuery = (id: string) =>
  queryOptions({
    queryKey: ['deadlines', id],
    queryFn: ({ signal }) => take(getDeadline({ path: { id }, signal, throwOnError: true })),
  })

export const rulesQuery = queryOptions({
  queryKey: ['deadline-rules'],
  queryFn: () =>
    takeAll(after => take(listDeadlineRules({ query: { after, limit: 100 }, throwOnError: true }))),
  staleTime: 10 * 60_000,
})

/** Null when the reader has no feed. */
export const feedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: async () => {
    try {
      return await take(getCalendarFeed({ throwOnError: true }))
    } catch (error) {
      if (isStatus(error, 404)) return null
      throw error
    }
  },
})
