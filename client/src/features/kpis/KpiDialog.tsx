import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { createKpi } from '@/api/generated/sdk.gen'
import type { GoalDetails, KpiDirection, KpiFields } from '@/api/generated/types.gen'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { SelectField, TextField } from '@/components/ui/Field'
import { parseMoney } from '@/lib/readMoney'
import { kpisQuery } from './api'
import styles from './kpis.module.css'
import { kpisText } from './text'

type Values = {
  goalId: string
  name: string
  unit: string
  direction: KpiDirection
  baseline: string
  targets: string[]
}
type Props = { planId: string; goals: GoalDetails[]; years: number[]; onClose: () => void }

const numberOf = (text: string) => {
  const parsed = parseMoney(text)
  return parsed.ok ? parsed.amount : null
}

const isNumber = (text: string) => parseMoney(text).ok

const toFields = (values: Values, years: number[]): KpiFields => ({
  goalId: values.goalId,
  name: values.name.trim(),
  unit: values.unit.trim(),
  direction: values.direction,
  baseline: numberOf(values.baseline),
  targets: years.flatMap((fiscalYear, i) => {
    const value = numberOf(values.targets[i] ?? '')
    return value === null ? [] : [{ fiscalYear, value }]
  }),
})

export const KpiDialog = ({ planId, goals, years, onClose }: Props) => {
  const t = useText(kpisText)
  const words = useShared()
  const format = useFormat()
  const queryClient = useQueryClient()
  const once = useIntent()
  const {
    register,
    handleSubmit,
    formState: { errors },
  } = useForm<Values>({
    defaultValues: {
      goalId: goals[0]?.id ?? '',
      name: '',
      unit: '',
      direction: 'increase',
      baseline: '',
      targets: years.map(() => ''),
    },
  })
  const save = useMutation({
    mutationFn: (values: Values) =>
      once({ path: { planId }, body: toFields(values, years) }, call =>
        createKpi({ ...call, throwOnError: true }),
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: kpisQuery(planId).queryKey })
      onClose()
    },
  })
  const filled = (text: string) => text.trim() !== ''
  return (
    <FormDialog
      title={t.add}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(values => save.mutate(values))}
      onClose={onClose}
    >
      <SelectField label={t.goal} {...register('goalId')}>
        {goals.map(goal => (
          <option key={goal.id} value={goal.id}>
            {goal.text}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t.name}
        error={errors.name && words.fillIn(t.name)}
        {...register('name', { validate: filled })}
      />
      <div className={styles.three}>
        <TextField
          label={t.unit}
          error={errors.unit && words.fillIn(t.unit)}
          {...register('unit', { validate: filled })}
        />
        <SelectField label={t.direction} {...register('direction')}>
          {Object.entries(t.directions).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <TextField
          numeric
          inputMode="decimal"
          label={t.baseline}
          error={errors.baseline && words.numberInvalid}
          {...register('baseline', { validate: isNumber })}
        />
      </div>
      <fieldset className={styles.targets}>
        <legend>{t.targets}</legend>
        {years.map((year, i) => (
          <TextField
            key={year}
            numeric
            inputMode="decimal"
            label={format.year(year)}
            error={errors.targets?.[i] && words.numberInvalid}
            {...register(`targets.${i}`, { validate: isNumber })}
          />
        ))}
      </fieldset>
    </FormDialog>
  )
}
