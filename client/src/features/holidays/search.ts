export const FIRST_YEAR = 2564

export type HolidaySearch = { year?: number }

/** A พ.ศ. year of the address; anything else is left out. */
export const readHolidaySearch = ({ year }: Record<string, unknown>): HolidaySearch =>
  typeof year === 'number' && year >= FIRST_YEAR && year <= FIRST_YEAR + 100 ? { year } : {}
