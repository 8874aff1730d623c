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

/** A fact that moved the score speaks for the side it moved it to; one that did not, for what it says. */
export const sideOf = ({ weight, code }: Pick<ReasonText, 'weight' | 'code'>): Side | undefined => {
  if (weight !== 0) return weight > 0 ? 'for' : 'against'
  if (/_(same|near)$/.test(code)) return 'for'
  return /_(conflict|differs|far)$/.test(code) ? 'against' : undefined
}

/** Facts that tell one work from another better than what it builds. */
const TELLING = /\.(village|moo|soi|code|place|phase)_/

/** The few facts that two projects have in common, those that tell most first. */
export const alikeOf = (reasons: readonly ReasonText[], most: number): ReasonText[] => {
  const alike = reasons.filter(reason => sideOf(reason) === 'for' && reason.secondSpans.length > 0)
  return [
    ...alike.filter(({ code }) => TELLING.test(code)),
    ...alike.filter(({ code }) => !TELLING.test(code)),
  ].slice(0, most)
}

type Which = 'firstSpans' | 'secondSpans'

/** Where the reasons stand in one text of a project, the weightiest first. */
export const marksOf = (reasons: readonly ReasonText[], which: Which, field: TextField): Mark[] =>
  reasons.flatMap(reason => {
    const side = sideOf(reason)
    if (!side) return []
    return reason[which]
      .filter(span => span.field === field)
      .map(({ start, length }) => ({ start, length, side }))
  })
