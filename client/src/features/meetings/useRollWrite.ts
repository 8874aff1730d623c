import { useQueryClient } from '@tanstack/react-query'
import { recordAttendance } from '@/api/generated/sdk.gen'
import type { AttendeeDetails } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ApiError, isStatus } from '@/lib/problem'
import { meetingQuery, useMeetingWrite } from './api'
import { guess, type RollChange, stillHolds, touched } from './attendance'
import { meetingsText } from './text'

/** What somebody else recorded, said in both languages as the server says its refusals. */
const takenOver = (error: ApiError, seats: readonly AttendeeDetails[]) =>
  new ApiError(error.status, {
    ...error.problem,
    messages: {
      th: seats.map(seat => meetingsText.th.recordedMeanwhile(seat.name, seat.status)).join(' '),
      en: seats.map(seat => meetingsText.en.recordedMeanwhile(seat.name, seat.status)).join(' '),
    },
  })

/**
 * Records who has come. Two people may take the roll at once: when the meeting moved on but not the seats of this change, the change
 * is sent once more; otherwise the refusal says what the other one recorded.
 */
export const useRollWrite = (meetingId: string) => {
  const queryClient = useQueryClient()
  return useMeetingWrite(
    meetingId,
    async (change: RollChange, known) => {
      const send = (order: typeof known) =>
        take(recordAttendance({ ...order, body: change.body, throwOnError: true }))
      try {
        return await send(known)
      } catch (error) {
        if (!isStatus(error, 412)) throw error
        const fresh = await queryClient.fetchQuery({ ...meetingQuery(meetingId), staleTime: 0 })
        const others = touched(change, fresh)
        if (others.length > 0) throw takenOver(error, others)
        if (!stillHolds(change, fresh)) throw error
        return send({ ...known, headers: ifMatch(fresh.version) })
      }
    },
    guess,
  )
}
