import { createFileRoute } from '@tanstack/react-router'
import { useMay } from '@/app/session'
import { RoundDocumentsPage } from '@/features/roundDocuments/RoundDocumentsPage'

const Documents = () => {
  const may = useMay()
  return <RoundDocumentsPage roundId={Route.useParams().roundId} mayOrder={may('openCoordinationRounds')} />
}

export const Route = createFileRoute('/_signedIn/rounds/$roundId_/documents/')({
  component: Documents,
})
