import { createFileRoute } from '@tanstack/react-router'
import { meetingsQuery } from '@/features/meetings/api'
import { MeetingsPage } from '@/features/meetings/MeetingsPage'

export const Route = createFileRoute('/_signedIn/meetings/')({
  validateSearch: (search: Record<string, unknown>): { committee?: string } =>
    typeof search.committee === 'string' ? { committee: search.committee } : {},
  loaderDeps: ({ search: { committee } }) => ({ committee }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(meetingsQuery(deps.committee)),
  component: () => <MeetingsPage committeeId={Route.useSearch().committee} />,
})
