import { clean } from './thai/fold'

/** null is blank (not planned), 0 is "-". */
export type Amount = number | null

export type MoneyParse =
  | { ok: true; amount: Amount }
  | { ok: false; reason: 'notANumber' | 'negative' | 'tooPrecise' | 'tooLarge' }

const LARGEST = 999_999_999_999.99
const DASHES = /^[-–—−]+$/

/** Baht as people type it: "๑,๖๓๒,๘๒๐", " 10,500,000.00 ", "500 บาท", "-" (0) and blank (null). */
export const parseMoney = (text: string): MoneyParse => {
  const plain = clean(text)
    .replace(/\.-$/, '')
    .replace(/\s*(บาท|฿)\s*/g, '')
    .replace(/[,\s]/g, '')
  if (plain === '') return { ok: true, amount: null }
  if (DASHES.test(plain)) return { ok: true, amount: 0 }
  if (/^[-–−]\d/.test(plain)) return { ok: false, reason: 'negative' }
  if (!/^\d*\.?\d*$/.test(plain) || plain === '.') return { ok: false, reason: 'notANumber' }
  if (/\.\d*[1-9]\d*$/.test(plain) && /\.\d{2}\d*[1-9]/.test(plain))
    return { ok: false, reason: 'tooPrecise' }
  const amount = Number(plain)
  return amount > LARGEST ? { ok: false, reason: 'tooLarge' } : { ok: true, amount }
}

const baht = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, minimumFractionDigits: 0 })
const satang = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, minimumFractionDigits: 2 })

/** Blank for null, "-" for 0, commas otherwise; satang only when there are some. */
export const showMoney = (amount: Amount | undefined) => {
  if (amount === null || amount === undefined) return ''
  if (amount === 0) return '-'
  return (Number.isInteger(amount) ? baht : satang).format(amount)
}

/** A sum: zero is "0", never "-". */
export const showSum = (amount: number) => (amount === 0 ? '0' : showMoney(amount))

/** Adds in satang, so that no binary fraction creeps in. */
export const addMoney = (amounts: readonly (Amount | undefined)[]) =>
  amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0) / 100
