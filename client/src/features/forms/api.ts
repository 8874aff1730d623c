import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { client } from '@/api/generated/client.gen'
import { getPlanSummary } from '@/api/generated/sdk.gen'
import type { DigitStyle, ExportFormData, FormCode, FormFormat, FormKind } from '@/api/generated/types.gen'
import { take } from '@/api/setup'

export const EXPORT_FORMS: readonly FormCode[] = [
  'p01',
  'p02',
  'p02Community',
  'coordination',
  'p03',
  'p02Working',
]
export const EXPORT_FORMATS: readonly FormFormat[] = ['xlsx', 'csv', 'json']

export const summaryQuery = (planId: string, forms: readonly FormKind[]) =>
  queryOptions({
    queryKey: ['plans', planId, 'summary', forms],
    queryFn: ({ signal }) =>
      take(getPlanSummary({ path: { planId }, query: { forms: [...forms] }, signal, throwOnError: true })),
    placeholderData: keepPreviousData,
  })

/** The address of a file of one official form. */
export const exportAddress = (planId: string, form: FormCode, format: FormFormat, digits: DigitStyle) =>
  client.buildUrl<ExportFormData>({
    url: '/api/v1/plans/{planId}/exports/{form}',
    path: { planId, form },
    query: { format, digits },
  })
