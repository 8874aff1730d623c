import { queryOptions } from '@tanstack/react-query'
import {
  classifyChange,
  comparePlan,
  getAmendment,
  getAmendmentNumbering,
  getPlanAsOf,
  listAmendmentSteps,
  listAmendments,
  listEditions,
  listProjectRules,
  listProjects,
  proposeAuthorities,
} from '@/api/generated/sdk.gen'
import type { ItemBody, ProposeAuthorities } from '@/api/generated/types.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'

export const amendmentsKey = (planId: string) => ['plans', planId, 'amendments']

export const amendmentsQuery = (planId: string) =>
  queryOptions({
    queryKey: [...amendmentsKey(planId), 'list'],
    queryFn: () =>
      takeAll(after =>
        take(listAmendments({ path: { planId }, query: { after, limit: 100 }, throwOnError: true })),
      ),
  })

export const amendmentQuery = (planId: string, id: string) =>
  queryOptions({
    queryKey: [...amendmentsKey(planId), id],
    queryFn: ({ signal }) => take(getAmendment({ path: { planId, id }, signal, throwOnError: true })),
  })

export const amendmentStepsQuery = (planId: string, id: string) =>
  queryOptions({
    queryKey: [...amendmentsKey(planId), id, 'steps'],
    queryFn: () =>
      takeAll(after =>
        take(listAmendmentSteps({ path: { planId, id }, query: { after, limit: 100 }, throwOnError: true })),
      ),
  })

export const editionsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'editions'],
    queryFn: () =>
      takeAll(after =>
        take(listEditions({ path: { planId }, query: { after, limit: 100 }, throwOnError: true })),
      ),
  })

export const compareQuery = (planId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'diff', from, to],
    queryFn: ({ signal }) =>
      take(comparePlan({ path: { planId }, query: { from, to }, signal, throwOnError: true })),
    retry: false,
  })

export const asOfQuery = (planId: string, date: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'as-of', date],
    queryFn: ({ signal }) =>
      take(getPlanAsOf({ path: { planId }, query: { date }, signal, throwOnError: true })),
    retry: false,
  })

export const numberingQuery = queryOptions({
  queryKey: ['amendment-numbering'],
  queryFn: () => take(getAmendmentNumbering({ throwOnError: true })),
})

/** The words for what a form still asks for. */
export const rulesQuery = queryOptions({
  queryKey: ['project-rules'],
  queryFn: async () => (await take(listProjectRules({ throwOnError: true }))).items,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Projects of the book in force, for picking one. */
export const pickQuery = (planId: string, search: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'projects', 'pick', search],
    queryFn: ({ signal }) =>
      take(
        listProjects({
          path: { planId },
          query: { limit: 30, ...(search && { Search: search }) },
          signal,
          throwOnError: true,
        }),
      ),
  })

/** What a change amounts to; asked again whenever it changes. */
export const verdictQuery = (planId: string, id: string, body: ItemBody) =>
  queryOptions({
    queryKey: [...amendmentsKey(planId), id, 'verdict', body],
    queryFn: ({ signal }) => take(classifyChange({ path: { planId, id }, body, signal, throwOnError: true })),
    retry: false,
    staleTime: 60_000,
  })

/** The powers that the words of a project suggest. */
export const proposalsQuery = (body: ProposeAuthorities) =>
  queryOptions({
    queryKey: ['authority-proposals', body],
    queryFn: ({ signal }) => take(proposeAuthorities({ body, signal, throwOnError: true })),
    retry: false,
  })

/** The address of the amendment book as a file. */
export const bookAddress = (planId: string, id: string, format: string, digits: string) =>
  `/api/v1/plans/${planId}/amendments/${id}/book?format=${format}&digits=${digits}`

/** The address of an official form as of a day. */
export const formAddress = (planId: string, form: string, format: string, digits: string, day: string) =>
  `/api/v1/plans/${planId}/exports/${form}?format=${format}&digits=${digits}&asOf=${day}`
