import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  getMeeting,
  getMeetingChecks,
  listAmendments,
  listCoordinationRounds,
  listMeetings,
  listPlans,
} from '@/api/generated/sdk.gen'
import type { MeetingDetails } from '@/api/generated/types.gen'
import type { Intent } from '@/api/intent'
import { takeAll } from '@/api/queries'
import { ifMatch, take } from '@/api/setup'
import { isWritten } from '@/app/stages'
import { useIntent } from '@/app/useIntent'
import { isStatus } from '@/lib/problem'

export const meetingsQuery = (committeeId?: string) =>
  queryOptions({
    queryKey: ['meetings', 'list', committeeId ?? 'all'],
    queryFn: () =>
      takeAll(after => take(listMeetings({ query: { committeeId, after, limit: 100 }, throwOnError: true }))),
  })

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: ({ signal }) => take(getMeeting({ path: { id }, signal, throwOnError: true })),
  })

export const meetingChecksQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['meetings', id, 'checks', version],
    queryFn: ({ signal }) => take(getMeetingChecks({ path: { id }, signal, throwOnError: true })),
    placeholderData: previous => previous,
  })

const DECIDED_ON = ['drafting', 'committee', 'council']

const amendmentsOf = async (planId: string) =>
  (
    await takeAll(after =>
      take(listAmendments({ path: { planId }, query: { after, limit: 100 }, throwOnError: true })),
    )
  ).filter(amendment => DECIDED_ON.includes(amendment.stage))

/** Plans that an item of the agenda can be about, each with the amendments of it that a meeting may decide on. */
export const subjectsQuery = queryOptions({
  queryKey: ['meetings', 'subjects'],
  queryFn: async () => {
    const plans = await takeAll(after =>
      take(listPlans({ query: { after, limit: 100 }, throwOnError: true })),
    )
    return Promise.all(
      plans.map(async plan => ({ plan, amendments: isWritten(plan) ? [] : await amendmentsOf(plan.id) })),
    )
  },
})

/** The rounds that a coordination committee of the PAO can decide about. */
export const roundSubjectsQuery = queryOptions({
  queryKey: ['coordination-rounds'],
  queryFn: () =>
    takeAll(after => take(listCoordinationRounds({ query: { after, limit: 100 }, throwOnError: true }))),
  select: rounds => rounds.filter(round => round.stage !== 'closed'),
})

type Known = { path: { id: string }; headers: { 'If-Match': string } }

/**
 * Writes to one meeting, one after the other, each with the version that the one before it answered. When somebody else was faster,
 * the meeting is read again so that the page shows what is true.
 */
export const useMeetingWrite = <Input>(
  id: string,
  send: (input: Input, known: Known, once: Intent) => Promise<MeetingDetails>,
  guess?: (meeting: MeetingDetails, input: Input) => MeetingDetails,
) => {
  const queryClient = useQueryClient()
  const once = useIntent()
  const { queryKey } = meetingQuery(id)
  return useMutation({
    scope: { id },
    onMutate: (input: Input) => {
      if (guess) queryClient.setQueryData(queryKey, old => old && guess(old, input))
    },
    mutationFn: (input: Input) => {
      const version = queryClient.getQueryData(queryKey)?.version ?? 0
      return send(input, { path: { id }, headers: ifMatch(version) }, once)
    },
    onSuccess: saved => {
      queryClient.setQueryData(queryKey, saved)
      for (const what of [['meetings', 'list'], ['plans'], ['my-work']])
        void queryClient.invalidateQueries({ queryKey: what })
    },
    onError: error => {
      if (guess || isStatus(error, 412)) void queryClient.invalidateQueries({ queryKey })
    },
  })
}
