import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  getCoordinationItem,
  getDistrictRanking,
  getRoundBoard,
  listCoordinationItems,
  listPlans,
  listProjects,
  listRoundResolutions,
  previewSubmission,
} from '@/api/generated/sdk.gen'
import type {
  CommitteeKind,
  CoordinationItemDetails,
  ItemStatus,
  ResolutionOutcome,
  SubmissionRow,
} from '@/api/generated/types.gen'
import type { Intent } from '@/api/intent'
import { takeAll } from '@/api/queries'
import { ifMatch, take } from '@/api/setup'
import { useIntent } from '@/app/useIntent'
import { isStatus } from '@/lib/problem'

export const itemsKey = (roundId: string) => ['coordination-items', roundId]

type ItemFilter = { organizationId?: string; districtId?: string; status?: ItemStatus }

/** The items of a round that the reader may see, in the order in which they came. */
export const itemsQuery = (roundId: string, filter: ItemFilter) =>
  queryOptions({
    queryKey: [...itemsKey(roundId), 'list', filter],
    queryFn: ({ signal }) =>
      takeAll(after =>
        take(
          listCoordinationItems({
            query: { roundId, ...filter, after, limit: 100 },
            signal,
            throwOnError: true,
          }),
        ),
      ),
    placeholderData: keepPreviousData,
  })

export const itemQuery = (roundId: string, id: string) =>
  queryOptions({
    queryKey: [...itemsKey(roundId), 'one', id],
    queryFn: ({ signal }) => take(getCoordinationItem({ path: { id }, signal, throwOnError: true })),
  })

const ENDED = ['closed', 'withdrawn']

/** The projects of the own coordination accounts, of plans for the years of the round. */
export const ownProjectsQuery = (firstYear: number) =>
  queryOptions({
    queryKey: ['coordination-items', 'own-projects', firstYear],
    queryFn: async () => {
      const plans = await takeAll(after =>
        take(listPlans({ query: { after, limit: 100 }, throwOnError: true })),
      )
      const wanted = plans.filter(plan => plan.firstYear === firstYear && !ENDED.includes(plan.stage))
      return Promise.all(
        wanted.map(async plan => ({
          plan,
          projects: await takeAll(after =>
            take(
              listProjects({
                path: { planId: plan.id },
                query: { form: 'coordination', after, limit: 100 },
                throwOnError: true,
              }),
            ),
          ),
        })),
      )
    },
    staleTime: 0,
  })

/** What would be refused if these were sent now, in this order. */
export const previewQuery = (roundId: string, rows: SubmissionRow[]) =>
  queryOptions({
    queryKey: [...itemsKey(roundId), 'preview', rows],
    queryFn: ({ signal }) =>
      rows.length === 0
        ? { accepted: 0, refused: 0, rows: [] }
        : take(
            previewSubmission({
              body: { roundId, mode: 'allGoodRows', rows },
              signal,
              throwOnError: true,
            }),
          ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** The list of a district; without one that of the reader. */
export const rankingQuery = (roundId: string, districtId?: string) =>
  queryOptions({
    queryKey: [...itemsKey(roundId), 'ranking', districtId ?? 'own'],
    queryFn: ({ signal }) =>
      take(
        getDistrictRanking({
          path: { roundId },
          query: districtId ? { districtId } : {},
          signal,
          throwOnError: true,
        }),
      ),
    staleTime: 0,
  })

const AGREED: readonly ResolutionOutcome[] = ['agreed', 'agreedWithConditions']

/** What a committee has agreed to about the round; a list or decision rests on one of these. */
export const resolutionsQuery = (roundId: string, committee: CommitteeKind) =>
  queryOptions({
    queryKey: [...itemsKey(roundId), 'resolutions', committee],
    queryFn: () =>
      takeAll(after =>
        take(
          listRoundResolutions({
            path: { id: roundId },
            query: { committee, after, limit: 100 },
            throwOnError: true,
          }),
        ),
      ),
    select: resolutions => resolutions.filter(({ outcome }) => AGREED.includes(outcome)),
    staleTime: 0,
  })

/** The districts of the province, as the board of the round names them. */
export const districtsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['coordination-rounds', roundId, 'board'],
    queryFn: ({ signal }) => take(getRoundBoard({ path: { id: roundId }, signal, throwOnError: true })),
    select: board => board.districts.map(({ districtId, name }) => ({ id: districtId, name })),
  })

/** What was done to items shows in every list and figure of the round. */
export const useRefresh = (roundId: string) => {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      [itemsKey(roundId), ['coordination-rounds', roundId], ['my-work']].map(queryKey =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    )
}

type Seen = { roundId: string; id: string; version: number }
type Known = { path: { id: string }; headers: { 'If-Match': string } }

/** Writes to one item at the version seen; when somebody was faster, the item is read again. */
export const useItemWrite = <Input>(
  { roundId, id, version }: Seen,
  send: (input: Input, known: Known, once: Intent) => Promise<CoordinationItemDetails>,
  onDone: (saved: CoordinationItemDetails) => void,
) => {
  const queryClient = useQueryClient()
  const refresh = useRefresh(roundId)
  const once = useIntent()
  return useMutation({
    mutationFn: (input: Input) => send(input, { path: { id }, headers: ifMatch(version) }, once),
    onSuccess: saved => {
      queryClient.setQueryData(itemQuery(roundId, id).queryKey, saved)
      void refresh()
      onDone(saved)
    },
    onError: error => {
      if (isStatus(error, 412)) void refresh()
    },
  })
}
