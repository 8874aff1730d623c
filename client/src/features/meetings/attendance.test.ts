import { describe, expect, it } from 'vitest'
import type { AttendeeDetails, MeetingDetails } from '@/api/generated/types.gen'
import { guess, stillHolds, touched } from './attendance'

const seat = (id: string, status: AttendeeDetails['status']) => ({ id, name: id, status }) as AttendeeDetails
const meeting = (...attendees: AttendeeDetails[]) => ({ attendees }) as MeetingDetails
const present = (id: string) => ({
  id,
  status: 'present' as const,
  substituteName: null,
  arrivedAt: null,
  leftAt: null,
})

describe('a roll that two people take', () => {
  const seen = meeting(seat('a', 'unrecorded'), seat('b', 'unrecorded'))
  const change = { body: { attendees: [present('a')] }, seen }

  it('holds when only other seats moved', () => {
    const fresh = meeting(seat('a', 'unrecorded'), seat('b', 'absent'))
    expect(stillHolds(change, fresh)).toBe(true)
    expect(touched(change, fresh)).toEqual([])
  })

  it('does not hold when its own seat moved, and names it as it is now', () => {
    const fresh = meeting(seat('a', 'absent'), seat('b', 'unrecorded'))
    expect(stillHolds(change, fresh)).toBe(false)
    expect(touched(change, fresh).map(({ id, status }) => [id, status])).toEqual([['a', 'absent']])
  })

  it('holds when the other one recorded the same', () => {
    expect(stillHolds(change, meeting(seat('a', 'present'), seat('b', 'unrecorded')))).toBe(true)
  })

  it('does not hold for the chair when another one was chosen', () => {
    const chair = { body: { presidedById: 'a' }, seen: { ...seen, presidedById: null } }
    expect(stillHolds(chair, { ...seen, presidedById: null })).toBe(true)
    expect(stillHolds(chair, { ...seen, presidedById: 'b' })).toBe(false)
  })

  it('is shown at once', () => {
    expect(guess(seen, change).attendees.map(({ status }) => status)).toEqual(['present', 'unrecorded'])
  })
})
