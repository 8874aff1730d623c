import { createFileRoute } from '@tanstack/react-router'
import { deadlinesQuery } from '@/features/deadlines/api'
import { CalendarPage } from '@/features/deadlines/CalendarPage'
import { type CalendarSearch, readCalendarSearch } from '@/features/deadlines/search'

const Calendar = () => {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const onSearch = (change: CalendarSearch) =>
    void navigate({ search: old => readCalendarSearch({ ...old, ...change }), replace: true })
  return <CalendarPage search={search} onSearch={onSearch} />
}

export const Route = createFileRoute('/_signedIn/calendar/')({
  validateSearch: readCalendarSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(deadlinesQuery(false)),
  component: Calendar,
})
