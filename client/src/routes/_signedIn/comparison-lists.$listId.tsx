import { createFileRoute } from '@tanstack/react-router'
import { listQuery } from '@/features/comparisonLists/api'
import { ListPage } from '@/features/comparisonLists/ListPage'

export const Route = createFileRoute('/_signedIn/comparison-lists/$listId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(listQuery(params.listId)),
  component: () => <ListPage id={Route.useParams().listId} />,
})
