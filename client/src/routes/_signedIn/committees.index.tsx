import { createFileRoute } from '@tanstack/react-router'
import { committeesQuery } from '@/features/committees/api'
import { CommitteesPage } from '@/features/committees/CommitteesPage'

export const Route = createFileRoute('/_signedIn/committees/')({
  loader: ({ context }) => context.queryClient.ensureQueryData(committeesQuery),
  component: CommitteesPage,
})
