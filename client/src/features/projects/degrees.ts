import { clean } from '@/lib/thai/fold'

const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/

/** Degrees as people type them, in Thai digits too; null is blank, undefined is no number. */
export const parseDegrees = (text: string): number | null | undefined => {
  const plain = clean(text).replace(/ ?°$/, '')
  if (plain === '') return null
  return DEGREES.test(plain) ? Number(plain) : undefined
}

/** "16.713100, 98.574700", as maps copy a point. */
export const splitPoint = (text: string): [string, string] | null => {
  const [latitude = '', longitude = '', ...more] = clean(text)
    .split(/[,; ]+/)
    .filter(Boolean)
  return more.length === 0 && [latitude, longitude].every(part => DEGREES.test(part))
    ? [latitude, longitude]
    : null
}
