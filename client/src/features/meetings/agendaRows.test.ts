import { describe, expect, it } from 'vitest'
import type { MeetingDetails } from '@/api/generated/types.gen'
import { isChanged, newRow, rowsOf } from './agendaRows'

const meeting = {
  agenda: [{ id: 'i', section: 'forConsideration', title: 'ร่างแผน', minutes: 30, subjectKind: 'other' }],
} as MeetingDetails

describe('an agenda that is being written', () => {
  it('is unsaved as soon as a title is typed, and not by an empty row', () => {
    const rows = rowsOf(meeting)
    expect(isChanged(meeting, rows)).toBe(false)
    expect(isChanged(meeting, [...rows, newRow()])).toBe(false)
    expect(isChanged(meeting, [...rows, { ...newRow(), title: 'ก' }])).toBe(true)
    expect(isChanged(meeting, [])).toBe(true)
  })
})
