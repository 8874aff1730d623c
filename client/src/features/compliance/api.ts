import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getFirstSubmission, getPlanCompliance, listFindings } from '@/api/generated/sdk.gen'
import type { CheckLevel } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { isStatus } from '@/lib/problem'
import type { FindingSearch } from './search'

const PAGE = 50

export const complianceKey = (planId: string) => ['plans', planId, 'compliance']

export const complianceQuery = (planId: string) =>
  queryOptions({
    queryKey: [...complianceKey(planId), 'summary'],
    queryFn: ({ signal }) => take(getPlanCompliance({ path: { planId }, signal, throwOnError: true })),
    staleTime: 0,
  })

const filterOf = ({ show, rule }: FindingSearch) => {
  const level: CheckLevel | undefined = show === 'warn' ? 'warn' : 'fail'
  return {
    ...(rule ? { rule } : { level }),
    ...(!rule && show !== 'warn' && show !== 'fail' && { open: show !== 'waived' }),
  }
}

export const findingsQuery = (planId: string, search: FindingSearch) =>
  infiniteQueryOptions({
    queryKey: [...complianceKey(planId), 'findings', filterOf(search)],
    queryFn: ({ pageParam, signal }) =>
      take(
        listFindings({
          path: { planId },
          query: { ...filterOf(search), limit: PAGE, ...(pageParam && { after: pageParam }) },
          signal,
          throwOnError: true,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** Null while the plan has not been sent on. */
export const firstSubmissionQuery = (planId: string) =>
  queryOptions({
    queryKey: [...complianceKey(planId), 'first-submission'],
    queryFn: async ({ signal }) => {
      try {
        return await take(getFirstSubmission({ path: { planId }, signal, throwOnError: true }))
      } catch (error) {
        if (isStatus(error, 404)) return null
        throw error
      }
    },
  })
