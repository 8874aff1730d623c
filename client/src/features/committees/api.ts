import { queryOptions } from '@tanstack/react-query'
import {
  checkCommittee,
  getCommittee,
  getCommitteeChecks,
  getRuleSet,
  listRuleSets,
  listTermWarnings,
} from '@/api/generated/sdk.gen'
import type { CommitteeDraft } from '@/api/generated/types.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'

export const committeeQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['committees', id, asOf ?? 'today'],
    queryFn: ({ signal }) =>
      take(getCommittee({ path: { id }, query: { asOf }, signal, throwOnError: true })),
  })

export const committeeChecksQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['committees', id, 'checks', asOf ?? 'today'],
    queryFn: ({ signal }) =>
      take(getCommitteeChecks({ path: { id }, query: { asOf }, signal, throwOnError: true })),
  })

export const draftChecksQuery = (draft: CommitteeDraft) =>
  queryOptions({
    queryKey: ['committee-check', draft],
    queryFn: ({ signal }) => take(checkCommittee({ body: draft, signal, throwOnError: true })),
    placeholderData: previous => previous,
    retry: false,
  })

export const termWarningsQuery = queryOptions({
  queryKey: ['committees', 'term-warnings'],
  queryFn: () =>
    takeAll(after => take(listTermWarnings({ query: { after, limit: 100 }, throwOnError: true }))),
})

/** The rules that a committee was appointed under. */
export const ruleSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule-sets', id],
    queryFn: () => take(getRuleSet({ path: { id }, throwOnError: true })),
    staleTime: 10 * 60_000,
  })

/** The rules in force today: which seats a committee has, and how many. */
export const rulesQuery = queryOptions({
  queryKey: ['rules-in-force'],
  queryFn: async () => {
    const sets = (await take(listRuleSets({ throwOnError: true }))).items
    const id = (sets.find(set => set.inForce) ?? sets[sets.length - 1])?.id ?? ''
    return take(getRuleSet({ path: { id }, throwOnError: true }))
  },
  staleTime: 10 * 60_000,
})
