import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import type { PlanAnswer, StepAnswer } from '@/api/generated/types.gen'
import { planQuery } from '@/api/queries'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { fiscalYearOf, todayInThailand } from '@/lib/thai/era'
import { type StepInput, takeStep } from './api'
import { lifecycleText } from './text'

const NEEDS_REASON: readonly StepAnswer['action'][] = ['returnToDrafting', 'withdraw']

const useTake = (plan: PlanAnswer, step: StepAnswer, onClose: () => void) => {
  const queryClient = useQueryClient()
  const once = useIntent()
  return useMutation({
    mutationFn: (input: StepInput) => takeStep(plan, step.action, input, once),
    onSuccess: taken => {
      queryClient.setQueryData(planQuery(plan.id).queryKey, taken)
      for (const queryKey of [['plans'], ['deadlines'], ['my-work']])
        void queryClient.invalidateQueries({ queryKey })
      onClose()
    },
  })
}

/** Asks for what a step must be entered with, and takes it. */
export const StepDialog = ({
  plan,
  step,
  onClose,
}: {
  plan: PlanAnswer
  step: StepAnswer
  onClose: () => void
}) => {
  const t = useText(lifecycleText)
  const words = useShared()
  const format = useFormat()
  const save = useTake(plan, step, onClose)
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = useForm<StepInput>({
    defaultValues: {
      note: '',
      number: '',
      date: todayInThailand(),
      signatoryName: '',
      signatoryPosition: '',
      fiscalYear: Math.min(Math.max(fiscalYearOf(todayInThailand()), plan.firstYear), plan.lastYear),
    },
  })
  const announcing = step.action === 'announce'
  const reviewing = step.action === 'review'
  const needsReason = NEEDS_REASON.includes(step.action) || reviewing
  const text = (name: 'number' | 'signatoryName' | 'signatoryPosition') => (
    <TextField
      label={t[name]}
      error={errors[name] && words.fillIn(t[name])}
      {...register(name, { validate: value => value.trim() !== '' })}
    />
  )
  return (
    <FormDialog
      title={t.actions[step.action]}
      error={save.error}
      isSaving={save.isPending}
      saveLabel={t.confirm}
      onSubmit={handleSubmit(input => save.mutate(input))}
      onClose={onClose}
    >
      {announcing && <Notice tone="warn">{t.announceHint}</Notice>}
      {step.action === 'sendToCommittee' && <Notice>{t.submitHint}</Notice>}
      {announcing && text('number')}
      {reviewing && (
        <SelectField label={t.reviewYear} {...register('fiscalYear', { valueAsNumber: true })}>
          {Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, i) => plan.firstYear + i).map(
            year => (
              <option key={year} value={year}>
                {format.year(year)}
              </option>
            ),
          )}
        </SelectField>
      )}
      {(announcing || reviewing) && (
        <DayField control={control} name="date" label={announcing ? t.date : t.reviewDate} />
      )}
      {announcing && text('signatoryName')}
      {announcing && text('signatoryPosition')}
      {!announcing && (
        <TextArea
          label={reviewing ? t.reviewNote : needsReason ? t.reason : `${t.note} (${words.optional})`}
          error={errors.note && t.reasonMissing}
          {...register('note', { validate: value => !needsReason || value.trim() !== '' })}
        />
      )}
    </FormDialog>
  )
}
