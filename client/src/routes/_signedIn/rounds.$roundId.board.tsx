import { createFileRoute } from '@tanstack/react-router'
import { searchTexts } from '@/app/searchTexts'
import { BoardPage } from '@/features/coordinationRounds/BoardPage'
import { readView } from '@/features/coordinationRounds/board'

const Board = () => <BoardPage roundId={Route.useParams().roundId} view={readView(Route.useSearch().view)} />

export const Route = createFileRoute('/_signedIn/rounds/$roundId/board')({
  validateSearch: (raw: Record<string, unknown>) => searchTexts(raw, 'view'),
  component: Board,
})
