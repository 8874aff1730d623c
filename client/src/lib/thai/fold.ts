import { toArabicDigits } from './digits'

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const QUOTES = /["'`´“”„‟‘’‚‛«»‹›″′＂＇]/g
const DASHES = /[‐‑‒–—―−﹘﹣－⸺⸻]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g
const TONES_AND_SILENCERS = /[\u0e47-\u0e4c\u0e3a\u0e2f]/g

const narrow = (wide: string) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)

/** Repairs what typing and PDF copies break: decomposed ำ, doubled เ for แ, invisible marks, wide and Thai digits, quotes, dashes, spaces. */
export const clean = (text: string) =>
  toArabicDigits(text.normalize('NFC'))
    .replace(INVISIBLE, '')
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .replace(FULL_WIDTH, narrow)
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/เเ/g, 'แ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** The key for comparing names that people type: clean, lower case, without tone marks and spaces. */
export const fold = (text: string) =>
  clean(text).toLowerCase().replace(TONES_AND_SILENCERS, '').replace(/\s+/g, '')
