import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  answerItemDuplicate,
  askForDuplicates,
  checkItems,
  getDuplicateCheck,
  getItemDuplicates,
} from '@/api/generated/sdk.gen'
import type { AnswerFields, DuplicateCheckDetails, DuplicateFields } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { useIntent } from '@/app/useIntent'
import { isStatus } from '@/lib/problem'

/** Under the items of the round, so that whatever happens to them reads it again. */
const keyOf = (roundId: string, ...rest: string[]) => ['coordination-items', roundId, 'duplicates', ...rest]

export const checkQuery = (roundId: string, checkId: string) =>
  queryOptions({
    queryKey: keyOf(roundId, 'check', checkId),
    queryFn: ({ signal }) => take(getDuplicateCheck({ path: { id: checkId }, signal, throwOnError: true })),
  })

export const foundQuery = (roundId: string, itemId: string) =>
  queryOptions({
    queryKey: keyOf(roundId, 'found', itemId),
    queryFn: async ({ signal }) =>
      (await take(getItemDuplicates({ path: { id: itemId }, signal, throwOnError: true }))).items,
  })

/** What may be the same as what is typed; nothing is kept of it. */
export const nearbyQuery = (body: DuplicateFields) =>
  queryOptions({
    queryKey: ['duplicates', 'question', body],
    queryFn: async ({ signal }) => (await take(askForDuplicates({ body, signal, throwOnError: true }))).items,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })

const useRefresh = (roundId: string) => {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      [
        ['coordination-items', roundId],
        ['coordination-rounds', roundId],
      ].map(queryKey => queryClient.invalidateQueries({ queryKey })),
    )
}

/** Holds one item against the lists of the province; the button waits until the page shows what was found. */
export const useRunCheck = (roundId: string, itemId: string) => {
  const refresh = useRefresh(roundId)
  const once = useIntent()
  return useMutation({
    mutationFn: () =>
      once({ path: { roundId }, body: { itemIds: [itemId] } }, call =>
        checkItems({ ...call, throwOnError: true }),
      ),
    onSuccess: refresh,
  })
}

/** Answers a candidate at the version of the check that was seen; when somebody was faster, it is read again. */
export const useAnswer = (roundId: string, check: DuplicateCheckDetails) => {
  const queryClient = useQueryClient()
  const refresh = useRefresh(roundId)
  const once = useIntent()
  return useMutation({
    mutationFn: (body: AnswerFields) =>
      once({ path: { roundId, id: check.id }, headers: ifMatch(check.version), body }, call =>
        answerItemDuplicate({ ...call, throwOnError: true }),
      ),
    onSuccess: saved => {
      queryClient.setQueryData(checkQuery(roundId, check.id).queryKey, saved)
      void refresh()
    },
    onError: error => {
      if (isStatus(error, 412) || isStatus(error, 409)) void refresh()
    },
  })
}
