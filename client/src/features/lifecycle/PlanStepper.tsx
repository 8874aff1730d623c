import { useSuspenseQuery } from '@tanstack/react-query'
import type { PlanStepDetails, ProcedureStage } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { card } from '@/components/ui/Table'
import { procedureQuery, stepsQuery } from './api'
import { dayOf } from './days'
import styles from './lifecycle.module.css'
import { lifecycleText } from './text'

type StageProps = { stage: ProcedureStage; number: number; steps: readonly PlanStepDetails[] }

/** A stage is entered on the day of its document; when that was recorded later, the page says so beside it. */
const Entered = ({ stage, steps }: Omit<StageProps, 'number'>) => {
  const t = useText(lifecycleText)
  const format = useFormat()
  const { legal, recorded } = dayOf(stage, steps)
  if (!recorded) return null
  return (
    <>
      <span className={styles.fact}>{t.enteredOn(format.date(legal))}</span>
      {legal !== recorded && <small className={styles.fact}>{t.recordedOn(format.date(recorded))}</small>}
    </>
  )
}

const StageItem = ({ stage, number, steps }: StageProps) => {
  const t = useText(lifecycleText)
  const format = useFormat()
  const { language } = useSettings()
  return (
    <li
      className={styles.stage}
      data-state={stage.state}
      aria-current={stage.state === 'current' ? 'step' : undefined}
    >
      <span className={styles.mark} aria-hidden="true">
        {stage.state === 'done' ? '✓' : format.number(number)}
      </span>
      <span className={styles.stageName}>{t.stages[stage.stage]}</span>
      <span className={styles.stageState}>{t.states[stage.state]}</span>
      <Entered stage={stage} steps={steps} />
      {stage.due && <strong className={styles.due}>{t.dueOn(format.date(stage.due))}</strong>}
      {stage.clause && (
        <span className={styles.fact} title={stage.clause[language]}>
          {format.digits(stage.clause.code)}
        </span>
      )}
    </li>
  )
}

/** The whole way of the plan by law, and where it is on it. */
export const PlanStepper = ({ planId }: { planId: string }) => {
  const t = useText(lifecycleText)
  const format = useFormat()
  const { data } = useSuspenseQuery(procedureQuery(planId))
  const steps = useSuspenseQuery(stepsQuery(planId)).data.items
  return (
    <section className={card}>
      <h2>{t.where}</h2>
      <ol className={styles.stepper}>
        {data.stages.map((stage, i) => (
          <StageItem key={stage.stage} stage={stage} number={i + 1} steps={steps} />
        ))}
      </ol>
      <p className={styles.ruleSet}>{t.ruleSet(format.digits(data.ruleSetName))}</p>
    </section>
  )
}
