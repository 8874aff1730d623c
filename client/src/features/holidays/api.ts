import { queryOptions } from '@tanstack/react-query'
import { listHolidays } from '@/api/generated/sdk.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'
import { toBuddhistYear, todayInThailand } from '@/lib/thai/era'

export const thisYear = () => toBuddhistYear(Number(todayInThailand().slice(0, 4)))

/** The holidays of a พ.ศ. year; the API counts years as ISO dates do. */
export const holidaysQuery = (year: number) =>
  queryOptions({
    queryKey: ['holidays', year],
    queryFn: () =>
      takeAll(after =>
        take(
          listHolidays({ query: { year: year - toBuddhistYear(0), after, limit: 100 }, throwOnError: true }),
        ),
      ),
  })
