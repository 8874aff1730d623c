import { toArabicDigits } from './digits'

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
const TONES_AND_SILENCERS = /[\u0e47-\u0e4c\u0e3a\u0e2f]/g

/** Repairs what typing and PDF copies break: decomposed ำ, doubled เ for แ, zero-width marks, Thai digits, spaces. */
export const clean = (text: string) =>
  toArabicDigits(text.normalize('NFC'))
    .replace(ZERO_WIDTH, '')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/เเ/g, 'แ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** The key for comparing names that people type: clean, lower case, without tone marks and spaces. */
export const fold = (text: string) =>
  clean(text).toLowerCase().replace(TONES_AND_SILENCERS, '').replace(/\s+/g, '')
