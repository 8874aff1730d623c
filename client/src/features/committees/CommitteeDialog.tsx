import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useFieldArray, useForm } from 'react-hook-form'
import { createCommittee } from '@/api/generated/sdk.gen'
import type { CommitteeDraft, CommitteeMemberDraft } from '@/api/generated/types.gen'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { SelectField, TextField } from '@/components/ui/Field'
import { committeesQuery } from './api'
import styles from './committees.module.css'
import { committeesText } from './text'

const NO_MEMBER: CommitteeMemberDraft = { name: '', position: '', role: 'member', origin: 'exOfficio' }

const withoutBlanks = (draft: CommitteeDraft): CommitteeDraft => ({
  ...draft,
  members: draft.members.filter(member => member.name.trim()),
})

export const CommitteeDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText(committeesText)
  const words = useShared()
  const format = useFormat()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const once = useIntent()
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = useForm<CommitteeDraft>({
    defaultValues: {
      kind: 'support',
      name: '',
      orderNumber: '',
      appointedOn: '',
      members: [{ ...NO_MEMBER, role: 'chair' }],
    },
  })
  const members = useFieldArray({ control, name: 'members' })
  const save = useMutation({
    mutationFn: (draft: CommitteeDraft) =>
      once({ body: withoutBlanks(draft) }, call => createCommittee({ ...call, throwOnError: true })),
    onSuccess: saved => {
      void queryClient.invalidateQueries({ queryKey: committeesQuery.queryKey })
      void navigate({ to: '/committees/$committeeId', params: { committeeId: saved.id } })
    },
  })
  const filled = (text: string) => text.trim() !== ''
  const options = (labels: Record<string, string>) =>
    Object.entries(labels).map(([value, label]) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))
  return (
    <FormDialog
      drawer
      title={t.add}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(draft => save.mutate(draft))}
      onClose={onClose}
    >
      <SelectField label={t.kind} {...register('kind')}>
        {options(t.kinds)}
      </SelectField>
      <TextField
        label={t.name}
        error={errors.name && words.fillIn(t.name)}
        {...register('name', { validate: filled })}
      />
      <div className={styles.pair}>
        <TextField
          label={t.order}
          error={errors.orderNumber && words.fillIn(t.order)}
          {...register('orderNumber', { validate: filled })}
        />
        <DayField control={control} name="appointedOn" label={t.appointed} />
      </div>
      <fieldset className={styles.members}>
        <legend>{t.members}</legend>
        {members.fields.map((member, i) => (
          <div key={member.id} className={styles.member}>
            <TextField label={t.person} {...register(`members.${i}.name`)} />
            <TextField label={t.position} {...register(`members.${i}.position`)} />
            <SelectField label={t.role} {...register(`members.${i}.role`)}>
              {options(t.roles)}
            </SelectField>
            <SelectField label={t.origin} {...register(`members.${i}.origin`)}>
              {options(t.origins)}
            </SelectField>
            <Button
              look="danger"
              aria-label={t.removeMember(format.number(i + 1))}
              onClick={() => members.remove(i)}
            >
              {words.remove}
            </Button>
          </div>
        ))}
        <div>
          <Button onClick={() => members.append(NO_MEMBER)}>{t.addMember}</Button>
        </div>
      </fieldset>
    </FormDialog>
  )
}
