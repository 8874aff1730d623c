import type { Amount } from './money'
import { clean } from './thai/fold'

export type MoneyParse =
  | { ok: true; amount: Amount }
  | {
      ok: false
      reason: 'notANumber' | 'negative' | 'tooManyDecimals' | 'misplacedSeparators' | 'tooLarge'
    }

/** The limit of the server, Project.MaxAmount. */
const LARGEST = 99_999_999_999.99
/** Spreadsheets write 1,632,820 as 1632820.0000000002; less than this is theirs, not the writer's. */
const NOISE = 0.000_01
const BAHT = /^฿ ?| ?(?:บาท(?:ถ้วน)?|฿)$|(\d)[./]-$/g
const DASH = /^-+(?: -+)*$/
const NEGATIVE = /^- ?\d[\d, ]*(?:\.\d*)?$|^\( ?\d[\d, ]*(?:\.\d*)? ?\)$/
const FIGURE = /^\d[\d, ]*(?:\.\d+)?$/
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$/
/** "10.000" may be ten or ten thousand. */
const POINT_OR_GROUP = /^[1-9]\d{0,2}\.\d{2}0$/

const fromNumber = (value: number): MoneyParse => {
  if (value > LARGEST) return { ok: false, reason: 'tooLarge' }
  const amount = Math.round(value * 100) / 100
  return Math.abs(amount - value) > NOISE ? { ok: false, reason: 'tooManyDecimals' } : { ok: true, amount }
}

/**
 * Baht as people type it: "๑,๖๓๒,๘๒๐", " 10,500,000.00 ", "500 บาท", "-" (0) and blank (null). It takes and refuses what
 * the server's AmountText does; both are tested with the same table.
 */
export const parseMoney = (text: string): MoneyParse => {
  const plain = clean(text)
  if (plain === '') return { ok: true, amount: null }
  const bare = plain.replace(BAHT, '$1').trim()
  if (DASH.test(bare)) return { ok: true, amount: 0 }
  if (NEGATIVE.test(bare)) return { ok: false, reason: 'negative' }
  if (!FIGURE.test(bare)) return { ok: false, reason: 'notANumber' }
  if (!GROUPED.test(bare) || POINT_OR_GROUP.test(bare)) return { ok: false, reason: 'misplacedSeparators' }
  return fromNumber(Number(bare.replace(/[, ]/g, '')))
}
