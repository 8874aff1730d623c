import { queryOptions } from '@tanstack/react-query'
import {
  agreeInCommittee,
  agreeInCouncil,
  announcePlan,
  closePlan,
  enterForce,
  getPlanProcedure,
  listPlanSteps,
  postPlan,
  returnToDrafting,
  reviewPlan,
  sendToCommittee,
  setDirection,
  startDrafting,
  withdrawPlan,
} from '@/api/generated/sdk.gen'
import type { PlanAnswer, StageAction } from '@/api/generated/types.gen'
import type { Intent } from '@/api/intent'
import { ifMatch, take } from '@/api/setup'

export const procedureQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'procedure'],
    queryFn: ({ signal }) => take(getPlanProcedure({ path: { planId }, signal, throwOnError: true })),
  })

export const stepsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'steps'],
    queryFn: ({ signal }) =>
      take(listPlanSteps({ path: { planId }, query: { limit: 100 }, signal, throwOnError: true })),
  })

/** What a step is taken with; each step uses what it asks for. */
export type StepInput = {
  note: string
  number: string
  date: string
  signatoryName: string
  signatoryPosition: string
  fiscalYear: number
}

const simple = {
  setDirection,
  startDrafting,
  sendToCommittee,
  returnToDrafting,
  committeeAgrees: agreeInCommittee,
  councilAgrees: agreeInCouncil,
  post: postPlan,
  enterForce,
  close: closePlan,
  withdraw: withdrawPlan,
}

const isSimple = (action: StageAction): action is keyof typeof simple => action in simple

/** Takes a step of a plan and answers with the plan as it then stands. */
export const takeStep = (
  plan: PlanAnswer,
  action: StageAction,
  input: StepInput,
  once: Intent,
): Promise<PlanAnswer> => {
  const order = { path: { planId: plan.id }, headers: ifMatch(plan.version) }
  const note = input.note.trim() || null
  if (isSimple(action))
    return once({ ...order, body: { note } }, call => simple[action]({ ...call, throwOnError: true }))
  const { number, date, signatoryName, signatoryPosition, fiscalYear } = input
  return action === 'announce'
    ? once({ ...order, body: { number, date, signatoryName, signatoryPosition } }, call =>
        announcePlan({ ...call, throwOnError: true }),
      )
    : once({ ...order, body: { fiscalYear, date, note } }, call =>
        reviewPlan({ ...call, throwOnError: true }),
      )
}
