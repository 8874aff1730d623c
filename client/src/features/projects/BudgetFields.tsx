import { useFieldArray, useFormContext } from 'react-hook-form'
import type { PlanDetails } from '@/api/generated/types.gen'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { fieldHint } from '@/components/ui/Table'
import { projectFieldId as fieldId } from '@/lib/anchors'
import { addMoney } from '@/lib/money'
import { parseMoney } from '@/lib/readMoney'
import { emptyLine, type FormValues, yearsOf } from './formValues'
import { useCheckText } from './liveChecks'
import styles from './projects.module.css'
import { projectsText } from './text'

type Errors = { plan: PlanDetails; errorOf: (path: string) => string | undefined }

/** Five amounts side by side, with their sum. */
export const BudgetFields = ({ plan, name, errorOf }: Errors & { name: 'budgets' | 'ordinance' }) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const { register, watch } = useFormContext<FormValues>()
  const checkText = useCheckText()
  const sum = addMoney(
    watch(name).map(text => {
      const parsed = parseMoney(text)
      return parsed.ok ? parsed.amount : 0
    }),
  )
  return (
    <fieldset className={styles.group} id={fieldId(name)} tabIndex={-1}>
      <legend>{name === 'budgets' ? t.budgets : t.ordinance}</legend>
      <span className={fieldHint}>{t.budgetHint}</span>
      <div className={styles.five}>
        {yearsOf(plan).map((year, i) => (
          <TextField
            key={year}
            numeric
            inputMode="decimal"
            label={format.year(year)}
            id={fieldId(`${name}.${i}`)}
            error={errorOf(`${name}.${i}`)}
            {...register(`${name}.${i}`)}
          />
        ))}
      </div>
      {errorOf(name) && <strong>{errorOf(name)}</strong>}
      {checkText(name) && <p className={styles.checkText}>{checkText(name)}</p>}
      <span>
        {words.total} <strong>{format.sum(sum)}</strong> {words.baht}
      </span>
    </fieldset>
  )
}

/** The continuation rows: parts of the project with their own text and money. */
export const LineFields = ({ plan, errorOf }: Errors) => {
  const t = useText(projectsText)
  const format = useFormat()
  const { control, register } = useFormContext<FormValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' })
  return (
    <fieldset className={styles.group}>
      <legend>{t.lines}</legend>
      {fields.length > 0 && <span className={fieldHint}>{t.linesHint}</span>}
      {fields.map((line, i) => (
        <div key={line.id} className={styles.line}>
          <div className={styles.pair}>
            <TextField
              label={`${format.number(i + 1)}. ${t.lineName}`}
              id={fieldId(`lines.${i}.name`)}
              error={errorOf(`lines.${i}.name`)}
              {...register(`lines.${i}.name`)}
            />
            <TextField
              label={t.targetShort}
              id={fieldId(`lines.${i}.target`)}
              {...register(`lines.${i}.target`)}
            />
          </div>
          <div className={styles.five}>
            {yearsOf(plan).map((year, y) => (
              <TextField
                key={year}
                numeric
                inputMode="decimal"
                label={format.year(year)}
                id={fieldId(`lines.${i}.budgets.${y}`)}
                error={errorOf(`lines.${i}.budgets.${y}`)}
                {...register(`lines.${i}.budgets.${y}`)}
              />
            ))}
          </div>
          <div>
            <Button look="danger" onClick={() => remove(i)}>
              {t.removeLine(format.number(i + 1))}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button onClick={() => append(emptyLine(plan))}>{t.addLine}</Button>
      </div>
    </fieldset>
  )
}
