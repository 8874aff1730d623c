import { createFileRoute } from '@tanstack/react-router'
import { searchTexts } from '@/app/searchTexts'
import { meetingsQuery } from '@/features/meetings/api'
import { MeetingsPage } from '@/features/meetings/MeetingsPage'

export const Route = createFileRoute('/_signedIn/meetings/')({
  validateSearch: (raw: Record<string, unknown>) => searchTexts(raw, 'committee'),
  loaderDeps: ({ search: { committee } }) => ({ committee }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(meetingsQuery(deps.committee)),
  component: () => <MeetingsPage committeeId={Route.useSearch().committee} />,
})
