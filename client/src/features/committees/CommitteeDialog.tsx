import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Controller, useFieldArray, useForm } from 'react-hook-form'
import { createCommittee } from '@/api/generated/sdk.gen'
import type { CommitteeDraft, CommitteeMemberDraft } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { Dialog } from '@/components/ui/Dialog'
import { SelectField, TextField } from '@/components/ui/Field'
import { actions } from '@/components/ui/Table'
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
      take(createCommittee({ body: withoutBlanks(draft), throwOnError: true })),
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
    <Dialog drawer title={t.add} closeLabel={words.close} onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit(draft => save.mutate(draft))} noValidate>
        <ProblemNotice error={save.error} />
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
          <Controller
            control={control}
            name="appointedOn"
            rules={{ required: true }}
            render={({ field }) => (
              <DateField
                label={t.appointed}
                hint={words.dayHint}
                invalid={words.dayInvalid}
                error={errors.appointedOn && words.dayInvalid}
                value={field.value}
                onChange={field.onChange}
              />
            )}
          />
        </div>
        <fieldset>
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
