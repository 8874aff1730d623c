import { createFileRoute } from '@tanstack/react-router'
import { itemQuery } from '@/features/coordinationItems/api'
import { ItemPage } from '@/features/coordinationItems/ItemPage'

export const Route = createFileRoute('/_signedIn/rounds/$roundId/items/$itemId')({
  loader: ({ context, params: { roundId, itemId } }) =>
    context.queryClient.ensureQueryData(itemQuery(roundId, itemId)),
  component: () => <ItemPage {...Route.useParams()} />,
})
