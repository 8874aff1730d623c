export type Digits = 'arabic' | 'thai'

const THAI_ZERO = '๐'.charCodeAt(0)

/** Thai digits ๐–๙ to 0–9; everything else stays. */
export const toArabicDigits = (text: string) =>
  text.replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - THAI_ZERO))

/** Digits 0–9 to ๐–๙; everything else stays. */
export const toThaiDigits = (text: string) =>
  text.replace(/[0-9]/g, digit => String.fromCharCode(THAI_ZERO + Number(digit)))

/** Letters and digits with the marks that join them, as in SHA-256, a@b.go.th or https://b.go.th/p/2570. */
const RUN = /[A-Za-z0-9]+(?:[-._/:@?&=#%+~]+[A-Za-z0-9]+)*/g

/** A measure such as 4x100 is no code. */
const isCode = (run: string) => /[A-Za-z]/.test(run.replace(/(?<=[0-9])[xX](?=[0-9])/g, ''))

/** The text in the digits that the reader chose; a code, a checksum or an address would be another one in other digits. */
export const withDigits = (text: string, digits: Digits) =>
  digits === 'thai' ? text.replace(RUN, run => (isCode(run) ? run : toThaiDigits(run))) : text
