import { createFileRoute } from '@tanstack/react-router'
import { committeesQuery } from '@/api/queries'
import { termWarningsQuery } from '@/features/committees/api'
import { CommitteesPage } from '@/features/committees/CommitteesPage'

export const Route = createFileRoute('/_signedIn/committees/')({
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(committeesQuery),
      context.queryClient.ensureQueryData(termWarningsQuery),
    ]),
  component: CommitteesPage,
})
