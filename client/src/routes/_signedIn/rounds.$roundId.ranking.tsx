import { createFileRoute } from '@tanstack/react-router'
import { searchTexts } from '@/app/searchTexts'
import { rankingQuery } from '@/features/coordinationItems/api'
import { firstDistrict } from '@/features/coordinationItems/firstDistrict'
import { RankingPage } from '@/features/coordinationItems/RankingPage'

const Ranking = () => {
  const { roundId } = Route.useParams()
  const districtId = Route.useLoaderData()
  const navigate = Route.useNavigate()
  return (
    <RankingPage
      roundId={roundId}
      districtId={districtId}
      onDistrict={district => void navigate({ search: { district }, replace: true })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/rounds/$roundId/ranking')({
  validateSearch: (raw: Record<string, unknown>) => searchTexts(raw, 'district'),
  loaderDeps: ({ search: { district } }) => ({ district }),
  loader: async ({ context: { queryClient }, params: { roundId }, deps }) => {
    const districtId = deps.district ?? (await firstDistrict(queryClient, roundId))
    await queryClient.ensureQueryData(rankingQuery(roundId, districtId))
    return districtId
  },
  component: Ranking,
})
