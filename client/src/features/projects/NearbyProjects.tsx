import type { ComponentType } from 'react'
import type { DuplicateFields, PlanDetails } from '@/api/generated/types.gen'
import { addMoney } from '@/lib/money'
import { type FormValues, toProject } from './formValues'
import { useSettledValues } from './liveChecks'

/** What shows the projects that may be the same as the one being typed. */
export type Nearby = ComponentType<{ question: DuplicateFields }>

/** Looking through the province takes longer than the checks of one project. */
const PAUSE = 700

/** Shorter names say too little to be like another one. */
const LEAST = 8

/** What is asked about the project as it is typed; null as long as it says too little. */
export const questionOf = (
  plan: Pick<PlanDetails, 'firstYear'>,
  values: FormValues,
  projectId: string | undefined,
): DuplicateFields | null => {
  const { name, target, placeText, budgets } = toProject(plan, values)
  if ((name ?? '').length < LEAST) return null
  const funded = (budgets ?? []).flatMap(({ fiscalYear, amount }) => (amount ? [{ fiscalYear, amount }] : []))
  return {
    name: name ?? '',
    target: target ?? null,
    placeText: placeText ?? null,
    years: funded.map(({ fiscalYear }) => fiscalYear),
    amount: funded.length > 0 ? addMoney(funded.map(({ amount }) => amount)) : null,
    exceptId: projectId ?? null,
  }
}

export const NearbySlot = ({
  plan,
  projectId,
  Nearby,
}: {
  plan: PlanDetails
  projectId: string | undefined
  Nearby: Nearby
}) => {
  const question = questionOf(plan, useSettledValues(PAUSE), projectId)
  return question && <Nearby question={question} />
}
