import type {
  CoordinationItemDetails,
  CoordinationItemRow,
  OfficerAssignment,
  ReasonCode,
  RoundFrame,
  ScreeningDraft,
  ScreeningResult,
  Verdict,
} from '@/api/generated/types.gen'
import { checkState } from '@/app/coordination/checks'

/** The queue as the address names it. */
export type ScreeningSearch = Partial<Record<'district' | 'officer' | 'state' | 'check' | 'item', string>>

export const NOBODY = 'nobody'

/** The items of the districts that an officer screens, of one state of their check, districts and ranks in their order. */
export const queueOf = (
  items: readonly CoordinationItemRow[],
  officers: readonly OfficerAssignment[],
  officer: string | undefined,
  check?: string,
) => {
  const assigned = new Map(officers.map(({ districtId, userId }) => [districtId, userId]))
  return items
    .filter(item => !officer || (assigned.get(item.districtId) ?? NOBODY) === officer)
    .filter(item => !check || checkState(item.check) === check)
    .sort(
      (a, b) =>
        a.districtName.localeCompare(b.districtName, 'th') ||
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
        a.number - b.number,
    )
}

type Noted<T> = { answer: T; note: string }

/** The checklist as it is filled in. */
export type Checklist = {
  answers: Readonly<Record<string, Noted<Verdict>>>
  proposals: Readonly<Partial<Record<ReasonCode, Noted<'confirm' | 'overrule'>>>>
  reasons: Readonly<Partial<Record<ReasonCode, string>>>
}

export const checklistOf = ({ screening }: CoordinationItemDetails): Checklist => ({
  answers: Object.fromEntries(
    (screening?.answers ?? []).map(({ criterion, verdict, note }) => [
      criterion,
      { answer: verdict, note: note ?? '' },
    ]),
  ),
  proposals: Object.fromEntries(
    (screening?.proposals ?? []).map(({ reason, confirmed, note }) => [
      reason,
      { answer: confirmed ? 'confirm' : 'overrule', note: note ?? '' } as const,
    ]),
  ),
  reasons: {},
})

export const draftOf = (list: Checklist, result: ScreeningResult): ScreeningDraft => ({
  answers: Object.entries(list.answers).map(([criterion, { answer, note }]) => ({
    criterion,
    verdict: answer,
    note: note.trim() || null,
  })),
  proposals: Object.entries(list.proposals).map(([reason, { answer, note }]) => ({
    reason: reason as ReasonCode,
    confirmed: answer === 'confirm',
    note: note.trim() || null,
  })),
  result,
  reasons:
    result === 'return'
      ? Object.entries(list.reasons).map(([reason, note]) => ({
          reason: reason as ReasonCode,
          note: note.trim() || null,
        }))
      : null,
})

/** Questions and proposals that still want an answer, or an answer that wants its reason. */
export const openOf = (
  list: Checklist,
  frame: RoundFrame,
  proposals: readonly ReasonCode[],
  result: ScreeningResult,
) => {
  const all = result === 'forward'
  const criteria = frame.criteria
    .map(({ code }) => code)
    .filter(code => {
      const given = list.answers[code]
      return given ? given.answer === 'fail' && given.note.trim() === '' : all
    })
  const reasons = proposals.filter(reason => {
    const given = list.proposals[reason]
    return given ? given.answer === 'overrule' && given.note.trim() === '' : all
  })
  return { criteria, reasons }
}
