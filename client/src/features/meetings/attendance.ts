import type {
  AttendanceBody,
  AttendeeDetails,
  AttendeeDraft,
  MeetingDetails,
} from '@/api/generated/types.gen'

/** A change of the roll with the meeting as the person who made it saw it. */
export type RollChange = { body: AttendanceBody; seen: MeetingDetails }

type Recorded = Pick<AttendeeDraft, 'status' | 'substituteName' | 'arrivedAt' | 'leftAt'>

const sameSeat = (a: Recorded, b: Recorded) =>
  a.status === b.status &&
  (a.substituteName ?? null) === (b.substituteName ?? null) &&
  (a.arrivedAt ?? null) === (b.arrivedAt ?? null) &&
  (a.leftAt ?? null) === (b.leftAt ?? null)

/** Seats of the change that somebody else recorded otherwise meanwhile, as they are now. */
export const touched = ({ body, seen }: RollChange, fresh: MeetingDetails): AttendeeDetails[] =>
  fresh.attendees.filter(now => {
    const wanted = body.attendees?.find(({ id }) => id === now.id)
    const then = seen.attendees.find(({ id }) => id === now.id)
    return wanted && !sameSeat(wanted, now) && (!then || !sameSeat(then, now))
  })

/** Whether the change still means what it meant when it was made. */
export const stillHolds = (change: RollChange, fresh: MeetingDetails) =>
  touched(change, fresh).length === 0 &&
  (!change.body.presidedById || change.seen.presidedById === fresh.presidedById)

/** What the page shows until the server has answered: the buttons must follow the finger. */
export const guess = (meeting: MeetingDetails, { body }: RollChange): MeetingDetails => ({
  ...meeting,
  attendees: meeting.attendees.map(known => {
    const change = body.attendees?.find(a => a.id === known.id)
    return change ? { ...known, ...change } : known
  }),
})
