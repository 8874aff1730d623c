import type { ReasonText, TextField } from '@/api/generated/types.gen'

/** What a marked part speaks for: the same work, or another one. */
export type Side = 'for' | 'against'

export type Mark = { start: number; length: number; side: Side }

export type Piece = { text: string; side: Side | undefined; at: number }

/** A vowel or tone above or below belongs to the letter before it. */
const isCombining = (character: string | undefined) => character !== undefined && /^\p{Mn}$/u.test(character)

/** A text in pieces, marked or not. Of marks that overlap the first one holds; what lies outside of the text is left out. */
export const piecesOf = (text: string, marks: readonly Mark[]): Piece[] => {
  const sides = new Array<Side | undefined>(text.length).fill(undefined)
  for (const { start, length, side } of marks) {
    let from = Math.max(0, start)
    let to = Math.min(text.length, start + length)
    while (from > 0 && from < to && isCombining(text[from])) from -= 1
    while (to > from && isCombining(text[to])) to += 1
    for (let i = from; i < to; i++) sides[i] ??= side
  }
  const pieces: Piece[] = []
  for (let i = 0; i < text.length; i++) {
    const last = pieces.at(-1)
    if (last && last.side === sides[i]) last.text += text[i]
    else pieces.push({ text: text[i] ?? '', side: sides[i], at: i })
  }
  return pieces
}

type Which = 'firstSpans' | 'secondSpans'

/** Where the reasons stand in one text of a project, the weightiest first. */
export const marksOf = (reasons: readonly ReasonText[], which: Which, field: TextField): Mark[] =>
  reasons.flatMap(reason =>
    reason[which]
      .filter(span => span.field === field)
      .map(({ start, length }) => ({ start, length, side: reason.weight > 0 ? 'for' : 'against' }) as const),
  )
