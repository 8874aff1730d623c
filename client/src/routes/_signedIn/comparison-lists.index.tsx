import { createFileRoute } from '@tanstack/react-router'
import { listsQuery } from '@/features/comparisonLists/api'
import { ListsPage } from '@/features/comparisonLists/ListsPage'

export const Route = createFileRoute('/_signedIn/comparison-lists/')({
  loader: ({ context }) => context.queryClient.ensureQueryData(listsQuery),
  component: ListsPage,
})
