import { createFileRoute } from '@tanstack/react-router'
import { later } from '@/components/ui/Later'
import { itemQuery } from '@/features/coordinationItems/api'
import { ItemPage } from '@/features/coordinationItems/ItemPage'

const Duplicates = later(async () => (await import('@/features/duplicates/DuplicatePanel')).DuplicatePanel)

export const Route = createFileRoute('/_signedIn/rounds/$roundId/items/$itemId')({
  loader: ({ context, params: { roundId, itemId } }) =>
    context.queryClient.ensureQueryData(itemQuery(roundId, itemId)),
  component: () => <ItemPage {...Route.useParams()} Duplicates={Duplicates} />,
})
