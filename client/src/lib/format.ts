import { showMoney, showSum } from './money'
import { type Digits, withDigits } from './thai/digits'
import { longDate, longMonth, officialDate } from './thai/era'

export type Language = 'th' | 'en'

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const million = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, minimumFractionDigits: 1 })

/** Every number, year, amount and date of a page, in the reader's language and digits. */
export const createFormat = (language: Language, digits: Digits) => {
  const write = (text: string) => withDigits(text, digits)
  return {
    digits: write,
    number: (value: number) => write(plain.format(value)),
    /** A count in a form: none is "-". */
    count: (value: number) => write(value === 0 ? '-' : plain.format(value)),
    money: (amount: number | null | undefined) => write(showMoney(amount)),
    sum: (amount: number) => write(showSum(amount)),
    millions: (amount: number) => write(million.format(amount / 1_000_000)),
    percent: (share: number) => write(`${plain.format(Math.round(share * 100))}%`),
    year: (fiscalYear: number) => write(String(fiscalYear)),
    years: (first: number, last: number) => write(`${first}–${last}`),
    date: (iso: string) => write(longDate(iso, language)),
    month: (iso: string) => write(longMonth(iso, language)),
    dateTime: (iso: string) => write(longDate(iso, language, true)),
    size: (bytes: number) =>
      write(
        bytes < 1_048_576
          ? `${plain.format(Math.ceil(bytes / 1024))} KB`
          : `${plain.format(Math.round(bytes / 104_857.6) / 10)} MB`,
      ),
  }
}

/** As official papers are written: Thai, in Thai digits, days with their months in full. */
export const officialFormat = (): Format => {
  const format = createFormat('th', 'thai')
  return { ...format, date: iso => format.digits(officialDate(iso)) }
}

export type Format = ReturnType<typeof createFormat>
