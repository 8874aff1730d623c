import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { createComparisonList } from '@/api/generated/sdk.gen'
import type { ComparisonListKind } from '@/api/generated/types.gen'
import { FormDialog } from '@/app/FormDialog'
import { useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { SelectField, TextField } from '@/components/ui/Field'
import { listsQuery } from './api'
import { listsText } from './text'

type Values = { kind: ComparisonListKind; name: string; agency: string }

/** Begins a list; its files follow on its page. */
export const ListDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText(listsText)
  const words = useShared()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const once = useIntent()
  const {
    register,
    handleSubmit,
    watch,
    formState: { errors },
  } = useForm<Values>({ defaultValues: { kind: 'provincialPlan', name: '', agency: '' } })
  const isAgency = watch('kind') === 'agencyPlan'
  const save = useMutation({
    mutationFn: ({ kind, name, agency }: Values) =>
      once({ body: { kind, name, agency: kind === 'agencyPlan' ? agency : null } }, call =>
        createComparisonList({ ...call, throwOnError: true }),
      ),
    onSuccess: saved => {
      void queryClient.invalidateQueries({ queryKey: listsQuery.queryKey, exact: true })
      void navigate({ to: '/comparison-lists/$listId', params: { listId: saved.id } })
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
      <SelectField label={t.kind} {...register('kind')}>
        <option value="provincialPlan">{t.kinds.provincialPlan}</option>
        <option value="agencyPlan">{t.kinds.agencyPlan}</option>
      </SelectField>
      <TextField
        label={t.name}
        error={errors.name && words.fillIn(t.name)}
        {...register('name', { validate: filled })}
      />
      {isAgency && (
        <TextField
          label={t.agency}
          error={errors.agency && words.fillIn(t.agency)}
          {...register('agency', { validate: filled })}
        />
      )}
    </FormDialog>
  )
}
