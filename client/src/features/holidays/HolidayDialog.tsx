import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { createHoliday, reviseHoliday } from '@/api/generated/sdk.gen'
import type { HolidayDraft } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useSession } from '@/app/session'
import { useShared, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { useIntent } from '@/app/useIntent'
import { SelectField, TextField } from '@/components/ui/Field'
import { holidaysText } from './text'

/** A new day, or one of the own days at the version seen. */
export type Editing = { draft: HolidayDraft; id?: string; version?: number }

type Values = {
  date: string
  nameTh: string
  nameEn: string
  effect: 'off' | 'worked'
  scope: 'own' | 'province'
}

const valuesOf = (draft: HolidayDraft): Values => ({
  date: draft.date,
  nameTh: draft.nameTh,
  nameEn: draft.nameEn ?? '',
  effect: draft.isDayOff === false ? 'worked' : 'off',
  scope: draft.forProvince ? 'province' : 'own',
})

const draftOf = ({ date, nameTh, nameEn, effect, scope }: Values): HolidayDraft => ({
  date,
  nameTh: nameTh.trim(),
  nameEn: nameEn.trim() || null,
  isDayOff: effect === 'off',
  forProvince: scope === 'province',
})

/** A new day, or a change of one that the organization has set. */
export const HolidayDialog = ({ editing, onClose }: { editing: Editing; onClose: () => void }) => {
  const t = useText(holidaysText)
  const words = useShared()
  const { organization } = useSession()
  const queryClient = useQueryClient()
  const once = useIntent()
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = useForm<Values>({ defaultValues: valuesOf(editing.draft) })
  const save = useMutation({
    mutationFn: async (values: Values) => {
      const { id, version } = editing
      const body = draftOf(values)
      if (id)
        await take(reviseHoliday({ path: { id }, headers: ifMatch(version ?? 0), body, throwOnError: true }))
      else await once({ body }, call => createHoliday({ ...call, throwOnError: true }))
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['holidays'] })
      void queryClient.invalidateQueries({ queryKey: ['deadlines'] })
      onClose()
    },
  })
  const faultOf = useFaults(save.error)
  return (
    <FormDialog
      title={editing.id ? t.edit : t.add}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(values => save.mutate(values))}
      onClose={onClose}
    >
      <DayField control={control} name="date" label={t.date} fault={faultOf('date')} />
      <TextField
        label={t.nameTh}
        error={errors.nameTh ? words.fillIn(t.nameTh) : faultOf('nameTh')}
        {...register('nameTh', { validate: text => text.trim() !== '' })}
      />
      <TextField label={t.nameEn} error={faultOf('nameEn')} {...register('nameEn')} />
      <SelectField label={t.effect} {...register('effect')}>
        <option value="off">{t.off}</option>
        <option value="worked">{t.worked}</option>
      </SelectField>
      {organization.kind === 'pao' && (
        <SelectField label={t.scope} error={faultOf('forProvince')} {...register('scope')}>
          <option value="own">{t.scopeOwn}</option>
          <option value="province">{t.scopeProvince}</option>
        </SelectField>
      )}
    </FormDialog>
  )
}
