import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  getPostingCertificate,
  getPublicPosting,
  listDeadlines,
  listPostings,
  listPublicProjects,
} from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'

export const postingsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'postings'],
    queryFn: ({ signal }) => take(listPostings({ path: { planId }, signal, throwOnError: true })),
  })

export const certificateQuery = (planId: string, id: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'postings', id, 'certificate'],
    queryFn: ({ signal }) =>
      take(getPostingCertificate({ path: { planId, id }, signal, throwOnError: true })),
    retry: false,
  })

/** Time limits that counted from the announcement of a plan or an amendment and were met too late. */
export const lateQuery = (subject: 'plan' | 'amendment', subjectId: string) =>
  queryOptions({
    queryKey: ['deadlines', 'late', subjectId],
    queryFn: async ({ signal }) => {
      const { items } = await take(
        listDeadlines({ query: { subject, subjectId, limit: 100 }, signal, throwOnError: true }),
      )
      return items.filter(
        ({ anchor, doneOn, due, notBefore }) =>
          anchor === 'announced' && !notBefore && doneOn && doneOn > due,
      )
    },
  })

export const publicPostingQuery = (id: string) =>
  queryOptions({
    queryKey: ['public', 'postings', id],
    queryFn: ({ signal }) => take(getPublicPosting({ path: { id }, signal, throwOnError: true })),
  })

export const publicProjectsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['public', 'postings', id, 'projects'],
    queryFn: ({ pageParam, signal }) =>
      take(
        listPublicProjects({
          path: { id },
          query: { limit: 100, ...(pageParam && { after: pageParam }) },
          signal,
          throwOnError: true,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })
