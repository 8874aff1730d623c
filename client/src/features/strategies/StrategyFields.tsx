import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import type { PlanClassDetails } from '@/api/generated/types.gen'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import styles from './strategies.module.css'
import type { StrategyValues } from './strategyValues'
import { strategiesText } from './text'

type Props = { form: UseFormReturn<StrategyValues> }

/** The goals (เป้าประสงค์) of a strategy, one line each. */
export const GoalFields = ({ form: { control, register } }: Props) => {
  const t = useText(strategiesText)
  const words = useShared()
  const format = useFormat()
  const goals = useFieldArray({ control, name: 'goals' })
  return (
    <fieldset>
      <legend>{t.goals}</legend>
      {goals.fields.map((goal, i) => (
        <div key={goal.id} className={styles.item}>
          <TextField label={t.goal(format.number(i + 1))} {...register(`goals.${i}.text`)} />
          <Button
            look="danger"
            aria-label={t.removeGoal(format.number(i + 1))}
            onClick={() => goals.remove(i)}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => goals.append({ key: null, text: '' })}>{t.addGoal}</Button>
      </div>
    </fieldset>
  )
}

/** The tactics (กลยุทธ์) of a strategy, each with the plan classes that carry it out. */
export const TacticFields = ({
  form: { control, register },
  planClasses,
}: Props & { planClasses: PlanClassDetails[] }) => {
  const t = useText(strategiesText)
  const words = useShared()
  const tactics = useFieldArray({ control, name: 'tactics' })
  return (
    <fieldset>
      <legend>{t.tactics}</legend>
      {tactics.fields.map((tactic, i) => (
        <div key={tactic.id} className={styles.tactic}>
          <div className={styles.item}>
            <div className={styles.numbered}>
              <TextField label={t.tacticCode} {...register(`tactics.${i}.code`)} />
              <TextField label={t.tacticName} {...register(`tactics.${i}.name`)} />
            </div>
            <Button look="danger" aria-label={t.removeTactic(tactic.code)} onClick={() => tactics.remove(i)}>
              {words.remove}
            </Button>
          </div>
          <fieldset>
            <legend className={styles.small}>{t.planClasses}</legend>
            <div className={styles.classes}>
              {planClasses.map(planClass => (
                <label key={planClass.id}>
                  <input type="checkbox" value={planClass.id} {...register(`tactics.${i}.planClassIds`)} />{' '}
                  {planClass.name}
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      ))}
      <div>
        <Button onClick={() => tactics.append({ key: null, code: '', name: '', planClassIds: [] })}>
          {t.addTactic}
        </Button>
      </div>
    </fieldset>
  )
}
