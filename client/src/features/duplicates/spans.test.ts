import { describe, expect, it } from 'vitest'
import type { ReasonText } from '@/api/generated/types.gen'
import { alikeOf, marksOf, piecesOf, sideOf } from './spans'

const shown = (...given: Parameters<typeof piecesOf>) =>
  piecesOf(...given).map(({ text, side }) => (side ? `[${side} ${text}]` : text))

describe('the parts of a text that reasons stand on', () => {
  it('leaves a text without marks in one piece, and an empty one in none', () => {
    expect(shown('ถนน', [])).toEqual(['ถนน'])
    expect(shown('', [{ start: 0, length: 3, side: 'for' }])).toEqual([])
  })

  it('marks from the beginning to the end', () => {
    expect(shown('ถนน หมู่ 3', [{ start: 4, length: 6, side: 'for' }])).toEqual(['ถนน ', '[for หมู่ 3]'])
    expect(shown('abcdef', [{ start: 0, length: 6, side: 'against' }])).toEqual(['[against abcdef]'])
  })

  it('joins marks of one side, and keeps the weightier of two that overlap', () => {
    const overlap = [
      { start: 1, length: 3, side: 'for' },
      { start: 2, length: 3, side: 'for' },
      { start: 3, length: 3, side: 'against' },
    ] as const
    expect(shown('abcdefg', overlap)).toEqual(['a', '[for bcde]', '[against f]', 'g'])
  })

  it('leaves out what lies outside of the text', () => {
    expect(shown('abc', [{ start: 2, length: 9, side: 'for' }])).toEqual(['ab', '[for c]'])
    expect(shown('abc', [{ start: -2, length: 3, side: 'for' }])).toEqual(['[for a]', 'bc'])
    expect(shown('abc', [{ start: 7, length: 2, side: 'for' }])).toEqual(['abc'])
    expect(shown('abc', [{ start: 1, length: 0, side: 'for' }])).toEqual(['abc'])
    expect(shown('abc', [{ start: 1, length: -1, side: 'for' }])).toEqual(['abc'])
  })

  it('never parts a Thai vowel or tone from its letter', () => {
    const text = 'บ้านน้ำริน'
    expect(shown(text, [{ start: 0, length: 1, side: 'for' }])).toEqual(['[for บ้]', 'านน้ำริน'])
    expect(shown(text, [{ start: 1, length: 3, side: 'for' }])).toEqual(['[for บ้าน]', 'น้ำริน'])
    for (let start = 0; start < text.length; start++)
      for (let length = 1; length <= text.length; length++) {
        const pieces = piecesOf(text, [{ start, length, side: 'for' }])
        expect(pieces.map(piece => piece.text).join('')).toBe(text)
        expect(pieces.filter(piece => /^\p{Mn}/u.test(piece.text))).toEqual([])
      }
  })

  it('lets a fact without weight speak for what it says', () => {
    expect(sideOf({ weight: 0, code: 'feature.moo_same' })).toBe('for')
    expect(sideOf({ weight: 0, code: 'feature.length_conflict' })).toBe('against')
    expect(sideOf({ weight: 0, code: 'feature.soi_one_sided' })).toBeUndefined()
    expect(sideOf({ weight: -1, code: 'feature.length_same' })).toBe('against')
  })

  it('names what two projects have in common, the place before the work', () => {
    const fact = (code: string, weight: number, spans = 1): ReasonText => ({
      code,
      weight,
      messages: { th: '', en: '' },
      firstSpans: [],
      secondSpans: Array.from({ length: spans }, () => ({ field: 'name', start: 0, length: 1 })),
    })
    const reasons = [
      fact('feature.object_same', 3),
      fact('feature.place_neither', 2, 0),
      fact('feature.village_conflict', -2),
      fact('feature.moo_same', 0),
    ]
    expect(alikeOf(reasons, 3).map(({ code }) => code)).toEqual(['feature.moo_same', 'feature.object_same'])
    expect(alikeOf(reasons, 1)).toHaveLength(1)
  })

  it('takes the spans of one text from the reasons, with the side they speak for', () => {
    const reason = (weight: number, start: number): ReasonText => ({
      code: 'c',
      weight,
      messages: { th: '', en: '' },
      firstSpans: [{ field: 'name', start, length: 2 }],
      secondSpans: [{ field: 'place', start, length: 1 }],
    })
    const reasons = [reason(2, 0), reason(-1, 4)]
    expect(marksOf(reasons, 'firstSpans', 'name')).toEqual([
      { start: 0, length: 2, side: 'for' },
      { start: 4, length: 2, side: 'against' },
    ])
    expect(marksOf(reasons, 'secondSpans', 'name')).toEqual([])
    expect(marksOf(reasons, 'secondSpans', 'place')).toHaveLength(2)
  })
})
