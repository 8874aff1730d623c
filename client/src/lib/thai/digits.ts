export type Digits = 'arabic' | 'thai'

const THAI_ZERO = '๐'.charCodeAt(0)

/** Thai digits ๐–๙ to 0–9; everything else stays. */
export const toArabicDigits = (text: string) =>
  text.replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - THAI_ZERO))

/** Digits 0–9 to ๐–๙; everything else stays. */
export const toThaiDigits = (text: string) =>
  text.replace(/[0-9]/g, digit => String.fromCharCode(THAI_ZERO + Number(digit)))

/** The text in the digits that the reader chose. */
export const withDigits = (text: string, digits: Digits) => (digits === 'thai' ? toThaiDigits(text) : text)
