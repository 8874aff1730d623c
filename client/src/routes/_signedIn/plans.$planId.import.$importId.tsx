import { createFileRoute } from '@tanstack/react-router'
import { importQuery } from '@/features/imports/api'
import { ImportPage } from '@/features/imports/ImportPage'

export const Route = createFileRoute('/_signedIn/plans/$planId/import/$importId')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(importQuery(params.planId, params.importId)),
  component: () => {
    const { planId, importId } = Route.useParams()
    return <ImportPage planId={planId} importId={importId} />
  },
})
