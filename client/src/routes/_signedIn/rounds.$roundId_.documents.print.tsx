import { createFileRoute } from '@tanstack/react-router'
import { paperQuery } from '@/features/roundDocuments/api'
import { RoundPaperPage } from '@/features/roundDocuments/RoundPaperPage'
import { readWhich } from '@/features/roundDocuments/which'

const Paper = () => <RoundPaperPage roundId={Route.useParams().roundId} which={Route.useSearch()} />

export const Route = createFileRoute('/_signedIn/rounds/$roundId_/documents/print')({
  validateSearch: readWhich,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(paperQuery(params.roundId, deps)),
  component: Paper,
})
