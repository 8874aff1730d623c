import { clean } from './fold'

const OFFSET = 543
const TIME_ZONE = 'Asia/Bangkok'

/** Gregorian year to พ.ศ. */
export const toBuddhistYear = (year: number) => year + OFFSET

/** The พ.ศ. fiscal year of an ISO day: from 1 October it is the next one. */
export const fiscalYearOf = (isoDay: string) => {
  const [year = 0, month = 0] = isoDay.split('-').map(Number)
  return year + OFFSET + (month >= 10 ? 1 : 0)
}

/** Today's ISO day in Thailand. */
export const todayInThailand = (now = new Date()) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(now)

const DAY = 86_400_000

/** Days from today in Thailand until an ISO day; negative when it has passed. */
export const daysUntil = (isoDay: string, now = new Date()) =>
  Math.round((Date.parse(isoDay) - Date.parse(todayInThailand(now))) / DAY)

const isRealDay = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A typed day (15/12/2569, ๑๕-๑๒-๒๕๖๙, 15122569) as ISO, or null. Years below 2400 are taken as Gregorian. */
export const parseDay = (text: string): string | null => {
  const plain = clean(text)
  const match =
    /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4})$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(plain)
  if (!match) return null
  const [day = 0, month = 0, typed = 0] = match.slice(1).map(Number)
  const year = typed >= 2400 ? typed - OFFSET : typed
  if (!isRealDay(year, month, day)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** An ISO day as typed in Thai offices: 15/12/2569. */
export const showDay = (isoDay: string) => {
  const [year = '', month = '', day = ''] = isoDay.split('-')
  return `${Number(day)}/${Number(month)}/${Number(year) + OFFSET}`
}

/** The month of an ISO day in words: พฤศจิกายน 2569. */
export const longMonth = (isoDay: string, language: 'th' | 'en') => {
  const year = Number(isoDay.slice(0, 4))
  const name = new Intl.DateTimeFormat(language === 'th' ? 'th' : 'en-GB', {
    timeZone: TIME_ZONE,
    month: 'long',
  })
  const noon = new Date(`${isoDay.slice(0, 7)}-15T12:00:00+07:00`)
  return `${name.format(noon)} ${language === 'th' ? toBuddhistYear(year) : year}`
}

/** An ISO day as official papers write it: ๒๖ พฤศจิกายน ๒๕๖๙ before its digits are turned. */
export const officialDate = (isoDay: string) => `${Number(isoDay.slice(8))} ${longMonth(isoDay, 'th')}`

/** An ISO day or instant in words; Thai in พ.ศ., English in Gregorian years. */
export const longDate = (iso: string, language: 'th' | 'en', withTime = false) =>
  new Intl.DateTimeFormat(language === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB', {
    timeZone: TIME_ZONE,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(withTime ? { hour: '2-digit', minute: '2-digit' } : {}),
  })
    .formatToParts(new Date(iso.length === 10 ? `${iso}T12:00:00+07:00` : iso))
    .filter(part => part.type !== 'era')
    .map(part => part.value)
    .join('')
    .trim()
