import type { AgendaItemFields, MeetingDetails } from '@/api/generated/types.gen'

/** An item while it is written; the key stays when it moves or is saved. */
export type Row = AgendaItemFields & { key: string }

let made = 0

export const newRow = (): Row => {
  made += 1
  return { key: `new-${made}`, section: 'forConsideration', title: '', subjectKind: 'other' }
}

export const rowsOf = (meeting: MeetingDetails): Row[] =>
  meeting.agenda.map(item => ({
    key: item.id,
    id: item.id,
    section: item.section,
    title: item.title,
    minutes: item.minutes ?? null,
    subjectKind: item.subjectKind,
    subjectId: item.subjectId ?? null,
  }))

/** What is saved: a row without a title is none. */
export const itemsOf = (rows: readonly Row[]): AgendaItemFields[] =>
  rows.filter(row => row.title.trim()).map(({ key: _, ...row }) => row)

/** Whether the rows hold something that the meeting does not. */
export const isChanged = (meeting: MeetingDetails, rows: readonly Row[]) =>
  JSON.stringify(itemsOf(rows)) !== JSON.stringify(itemsOf(rowsOf(meeting)))
