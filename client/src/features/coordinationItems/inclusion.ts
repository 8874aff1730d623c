import { queryOptions } from '@tanstack/react-query'
import { listAmendments, listPlans } from '@/api/generated/sdk.gen'
import { takeAll } from '@/api/queries'
import { take } from '@/api/setup'
import { isWritten } from '@/app/stages'

/** Where an accepted item can go: a plan that is drafted, or an addition to an announced one. */
export type Target = { planId: string; title: string; amendmentId: string | null; subject: string | null }

const ADDING = ['addition', 'special']

const additionsTo = async (planId: string, title: string): Promise<Target[]> => {
  const amendments = await takeAll(after =>
    take(listAmendments({ path: { planId }, query: { after, limit: 100 }, throwOnError: true })),
  )
  return amendments
    .filter(({ kind, stage }) => ADDING.includes(kind) && stage === 'drafting')
    .map(({ id, subject }) => ({ planId, title, amendmentId: id, subject: subject ?? null }))
}

export const targetsQuery = (firstYear: number) =>
  queryOptions({
    queryKey: ['coordination-items', 'targets', firstYear],
    queryFn: async () => {
      const plans = await takeAll(after =>
        take(listPlans({ query: { after, limit: 100 }, throwOnError: true })),
      )
      const found = await Promise.all(
        plans
          .filter(plan => plan.firstYear === firstYear)
          .map(plan =>
            isWritten(plan)
              ? [{ planId: plan.id, title: plan.title, amendmentId: null, subject: null }]
              : additionsTo(plan.id, plan.title),
          ),
      )
      return found.flat()
    },
    staleTime: 0,
  })

export const targetKey = ({ planId, amendmentId }: Target) => amendmentId ?? planId

export const yearsOf = ({ firstYear, lastYear }: { firstYear: number; lastYear: number }) =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)
