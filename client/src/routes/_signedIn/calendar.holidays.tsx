import { createFileRoute } from '@tanstack/react-router'
import { holidaysQuery, thisYear } from '@/features/holidays/api'
import { HolidaysPage } from '@/features/holidays/HolidaysPage'
import { readHolidaySearch } from '@/features/holidays/search'

const Holidays = () => {
  const navigate = Route.useNavigate()
  return (
    <HolidaysPage
      search={Route.useSearch()}
      onSearch={search => void navigate({ search: readHolidaySearch(search), replace: true })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/calendar/holidays')({
  validateSearch: readHolidaySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(holidaysQuery(deps.year ?? thisYear())),
  component: Holidays,
})
