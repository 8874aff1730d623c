import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import type { AmendmentAnswer, StageAction } from '@/api/generated/types.gen'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useSettings, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { TextArea, TextField } from '@/components/ui/Field'
import { fieldErrors } from '@/lib/problem'
import { todayInThailand } from '@/lib/thai/era'
import { amendmentQuery } from './api'
import { type StepInput, takeStep } from './steps'
import { amendmentsText } from './text'

type Props = { amendment: AmendmentAnswer; action: StageAction; onClose: () => void }

const NEEDS_REASON: readonly StageAction[] = ['returnToDrafting', 'withdraw']

const useTake = ({ amendment, action, onClose }: Props) => {
  const queryClient = useQueryClient()
  const once = useIntent()
  return useMutation({
    mutationFn: (input: StepInput) => takeStep(amendment, action, input, once),
    onSuccess: saved => {
      queryClient.setQueryData(amendmentQuery(amendment.planId, amendment.id).queryKey, saved)
      for (const queryKey of [['plans', amendment.planId], ['deadlines'], ['my-work']])
        void queryClient.invalidateQueries({ queryKey })
      onClose()
    },
  })
}

/** Takes a step: with a remark, or with the announcement that carries it. */
export const StepDialog = ({ amendment, action, onClose }: Props) => {
  const t = useText(amendmentsText)
  const words = useShared()
  const { language } = useSettings()
  const step = useTake({ amendment, action, onClose })
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
    },
  })
  const announcing = action === 'announce'
  const needsReason = NEEDS_REASON.includes(action)
  const faults = fieldErrors(step.error)
  const faultOf = (name: keyof StepInput) => faults.get(name)?.[0]?.messages[language]
  const text = (name: 'number' | 'signatoryName' | 'signatoryPosition', label: string) => (
    <TextField
      label={label}
      error={errors[name] ? words.fillIn(label) : faultOf(name)}
      {...register(name, { validate: value => value.trim() !== '' })}
    />
  )
  return (
    <FormDialog
      title={t.actions[action] ?? action}
      error={step.error}
      isSaving={step.isPending}
      saveLabel={t.actions[action] ?? action}
      onSubmit={handleSubmit(input => step.mutate(input))}
      onClose={onClose}
    >
      {announcing ? (
        <>
          {text('number', t.announceNumber)}
          <DayField control={control} name="date" label={t.announceDate} fault={faultOf('date')} />
          {text('signatoryName', t.signatory)}
          {text('signatoryPosition', t.position)}
        </>
      ) : (
        <TextArea
          label={needsReason ? t.reasonOfStep : `${t.note} (${words.optional})`}
          error={errors.note && t.noteNeeded}
          {...register('note', { validate: value => !needsReason || value.trim() !== '' })}
        />
      )}
    </FormDialog>
  )
}
