import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { createCoordinationRound } from '@/api/generated/sdk.gen'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { TextField } from '@/components/ui/Field'
import { toArabicDigits } from '@/lib/thai/digits'
import { roundsQuery } from './api'
import { roundsText } from './text'

type Values = { name: string; firstYear: string; opensOn: string; closesOn: string }

export const RoundDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText(roundsText)
  const words = useShared()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const once = useIntent()
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = useForm<Values>({ defaultValues: { name: '', firstYear: '2566', opensOn: '', closesOn: '' } })
  const save = useMutation({
    mutationFn: ({ firstYear, ...rest }: Values) =>
      once({ body: { ...rest, firstYear: Number(toArabicDigits(firstYear)) } }, call =>
        createCoordinationRound({ ...call, throwOnError: true }),
      ),
    onSuccess: saved => {
      void queryClient.invalidateQueries({ queryKey: roundsQuery.queryKey })
      void navigate({ to: '/rounds/$roundId', params: { roundId: saved.id } })
    },
  })
  return (
    <FormDialog
      title={t.add}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(values => save.mutate(values))}
      onClose={onClose}
    >
      <TextField
        label={t.name}
        error={errors.name && words.fillIn(t.name)}
        {...register('name', { validate: text => text.trim() !== '' })}
      />
      <TextField
        label={t.firstYear}
        inputMode="numeric"
        error={errors.firstYear && t.yearInvalid}
        {...register('firstYear', { validate: text => /^2[45]\d\d$/.test(toArabicDigits(text.trim())) })}
      />
      <DayField control={control} name="opensOn" label={t.opens} />
      <DayField control={control} name="closesOn" label={t.closes} />
    </FormDialog>
  )
}
