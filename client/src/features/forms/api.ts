import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getPlanSummary } from '@/api/generated/sdk.gen'
import type { FormKind } from '@/api/generated/types.gen'
import { take } from '@/api/setup'

export const FORM_KINDS: readonly FormKind[] = ['project', 'community', 'coordination', 'equipment']
export const EXPORT_FORMS = ['p01', 'p02', 'p02Community', 'coordination', 'p03', 'p02Working'] as const
export const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const

export const summaryQuery = (planId: string, forms: readonly FormKind[]) =>
  queryOptions({
    queryKey: ['plans', planId, 'summary', forms],
    queryFn: ({ signal }) =>
      take(getPlanSummary({ path: { planId }, query: { forms: [...forms] }, signal, throwOnError: true })),
    placeholderData: keepPreviousData,
  })

/** The address of a file of one official form. */
export const exportAddress = (planId: string, form: string, format: string, digits: string) =>
  `/api/v1/plans/${planId}/exports/${form}?format=${format}&digits=${digits}`
