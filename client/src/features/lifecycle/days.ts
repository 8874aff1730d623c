import type { PlanStepDetails, ProcedureStage } from '@/api/generated/types.gen'
import { todayInThailand } from '@/lib/thai/era'

/** The day by law on which a stage was entered, that of the step's document, and the day on which the step was recorded. */
export const dayOf = (stage: ProcedureStage, steps: readonly PlanStepDetails[]) => {
  if (!stage.enteredAt) return { legal: '', recorded: '' }
  const recorded = todayInThailand(new Date(stage.enteredAt))
  const step = steps.filter(({ from, to }) => to === stage.stage && from !== to).at(-1)
  return { legal: step?.documentDate ?? recorded, recorded }
}
