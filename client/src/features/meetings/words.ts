import type { AttendeeDetails, MeetingSummary } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import type { Tone } from '@/components/ui/Notice'
import { meetingsText } from './text'

export const STATUS_TONES: Record<MeetingSummary['status'], Tone | undefined> = {
  planned: undefined,
  invited: 'info',
  open: 'warn',
  closed: 'ok',
  cancelled: 'fail',
}

export const isThere = ({ status }: AttendeeDetails) => status === 'present' || status === 'substitute'

/** Whose meeting it is, in words. */
export const useBody = () => {
  const t = useText(meetingsText)
  const format = useFormat()
  return (meeting: MeetingSummary) =>
    meeting.committeeName
      ? format.digits(meeting.committeeName)
      : `${t.kinds[meeting.kind]}${meeting.level ? ` (${t.levels[meeting.level]})` : ''}`
}

/** What a person is and does in the meeting. */
export const useStanding = () => {
  const t = useText(meetingsText)
  const format = useFormat()
  return ({ position, role }: AttendeeDetails, between = ' · ') =>
    [format.digits(position), t.roles[role]].filter(Boolean).join(between)
}
