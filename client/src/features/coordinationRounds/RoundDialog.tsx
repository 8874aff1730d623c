import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Controller, useForm } from 'react-hook-form'
import { createCoordinationRound } from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { Dialog } from '@/components/ui/Dialog'
import { TextField } from '@/components/ui/Field'
import { actions } from '@/components/ui/Table'
import { toArabicDigits } from '@/lib/thai/digits'
import { roundsQuery } from './api'
import styles from './rounds.module.css'
import { roundsText } from './text'

type Values = { name: string; firstYear: string; opensOn: string; closesOn: string }

export const RoundDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText(roundsText)
  const words = useShared()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = useForm<Values>({ defaultValues: { name: '', firstYear: '2566', opensOn: '', closesOn: '' } })
  const save = useMutation({
    mutationFn: ({ firstYear, ...rest }: Values) =>
      take(
        createCoordinationRound({
          body: { ...rest, firstYear: Number(toArabicDigits(firstYear)) },
          throwOnError: true,
        }),
      ),
    onSuccess: saved => {
      void queryClient.invalidateQueries({ queryKey: roundsQuery.queryKey })
      void navigate({ to: '/rounds/$roundId', params: { roundId: saved.id } })
    },
  })
  const day = (name: 'opensOn' | 'closesOn', label: string) => (
    <Controller
      control={control}
      name={name}
      rules={{ required: true }}
      render={({ field }) => (
        <DateField
          label={label}
          hint={words.dayHint}
          invalid={words.dayInvalid}
          error={errors[name] && words.dayInvalid}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  )
  return (
    <Dialog title={t.add} closeLabel={words.close} onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit(values => save.mutate(values))} noValidate>
        <ProblemNotice error={save.error} />
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
        {day('opensOn', t.opens)}
        {day('closesOn', t.closes)}
        <div className={actions}>
          <Button look="primary" type="submit" disabled={save.isPending}>
            {words.save}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
