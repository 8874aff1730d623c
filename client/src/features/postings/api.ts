import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  getPostingCertificate,
  getPublicPosting,
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
