import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  getRoundBoard,
  getRoundCorrectness,
  getRoundFilings,
  getRoundTotals,
  listCoordinationRounds,
  listScreeningOfficers,
} from '@/api/generated/sdk.gen'
import type { CoordinationRoundDetails } from '@/api/generated/types.gen'
import type { Intent } from '@/api/intent'
import { takeAll } from '@/api/queries'
import { roundQuery } from '@/api/rounds'
import { ifMatch, take } from '@/api/setup'
import { useIntent } from '@/app/useIntent'
import { isStatus } from '@/lib/problem'

export const roundsQuery = queryOptions({
  queryKey: ['coordination-rounds'],
  queryFn: () =>
    takeAll(after => take(listCoordinationRounds({ query: { after, limit: 100 }, throwOnError: true }))),
})

export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination-rounds', id, 'board'],
    queryFn: ({ signal }) => take(getRoundBoard({ path: { id }, signal, throwOnError: true })),
  })

export const filingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination-rounds', id, 'filings'],
    queryFn: ({ signal }) => take(getRoundFilings({ path: { id }, signal, throwOnError: true })),
  })

export const totalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination-rounds', id, 'totals'],
    queryFn: ({ signal }) => take(getRoundTotals({ path: { id }, signal, throwOnError: true })),
  })

export const correctnessQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination-rounds', id, 'correctness'],
    queryFn: ({ signal }) => take(getRoundCorrectness({ path: { id }, signal, throwOnError: true })),
  })

/** Whom districts can be assigned to. */
export const officersQuery = queryOptions({
  queryKey: ['screening-officers'],
  queryFn: () =>
    takeAll(after => take(listScreeningOfficers({ query: { after, limit: 100 }, throwOnError: true }))),
})

type Known = { path: { id: string }; headers: { 'If-Match': string } }

/** Writes to a round at the version seen; when somebody was faster, it is read again. */
export const useRoundWrite = <Input>(
  round: CoordinationRoundDetails,
  send: (input: Input, known: Known, once: Intent) => Promise<CoordinationRoundDetails>,
  onDone: () => void,
) => {
  const queryClient = useQueryClient()
  const once = useIntent()
  const { queryKey } = roundQuery(round.id)
  return useMutation({
    mutationFn: (input: Input) =>
      send(input, { path: { id: round.id }, headers: ifMatch(round.version) }, once),
    onSuccess: saved => {
      queryClient.setQueryData(queryKey, saved)
      for (const what of [['coordination-rounds'], ['coordination-items'], ['deadlines'], ['my-work']])
        void queryClient.invalidateQueries({ queryKey: what })
      onDone()
    },
    onError: error => {
      if (isStatus(error, 412)) void queryClient.invalidateQueries({ queryKey })
    },
  })
}
