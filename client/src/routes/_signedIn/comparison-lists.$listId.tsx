import { createFileRoute } from '@tanstack/react-router'
import { ListPage } from '@/features/comparisonLists/ListPage'

export const Route = createFileRoute('/_signedIn/comparison-lists/$listId')({
  component: () => <ListPage id={Route.useParams().listId} />,
})
