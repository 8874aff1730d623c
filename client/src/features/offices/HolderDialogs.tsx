import { useForm } from 'react-hook-form'
import { takeOffice, vacateOffice } from '@/api/generated/sdk.gen'
import type { OfficeDetails, VacancyBody } from '@/api/generated/types.gen'
import { ifMatch } from '@/api/setup'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { SelectField } from '@/components/ui/Field'
import { HolderFields, type HolderValues, NO_HOLDER } from './HolderFields'
import { officesText } from './text'
import { useOfficeSave } from './useOfficeSave'

type Props = { office: OfficeDetails; onClose: () => void }

const known = (office: OfficeDetails) => ({
  path: { id: office.id },
  headers: ifMatch(office.version),
})

/** The next person takes the office; whoever holds it leaves it the day before. */
export const TakeDialog = ({ office, onClose }: Props) => {
  const t = useText(officesText)
  const once = useIntent()
  const { register, control, handleSubmit, formState } = useForm<HolderValues>({
    defaultValues: { holder: NO_HOLDER },
  })
  const save = useOfficeSave(
    ({ holder }: HolderValues) =>
      once({ ...known(office), body: holder }, call => takeOffice({ ...call, throwOnError: true })),
    onClose,
  )
  return (
    <FormDialog
      title={`${t.take}: ${office.title}`}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(values => save.mutate(values))}
      onClose={onClose}
    >
      <p>{t.takeHint}</p>
      <HolderFields register={register} control={control} errors={formState.errors} />
    </FormDialog>
  )
}

/** Whoever holds the office leaves it, and nobody has taken it yet. */
export const VacateDialog = ({ office, onClose }: Props) => {
  const t = useText(officesText)
  const once = useIntent()
  const { register, control, handleSubmit } = useForm<VacancyBody>({
    defaultValues: { lastDay: '', reason: 'transferred' },
  })
  const save = useOfficeSave(
    (body: VacancyBody) =>
      once({ ...known(office), body }, call => vacateOffice({ ...call, throwOnError: true })),
    onClose,
  )
  return (
    <FormDialog
      title={`${t.vacate}: ${office.title}`}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(body => save.mutate(body))}
      onClose={onClose}
    >
      <p>{office.holder?.name}</p>
      <DayField control={control} name="lastDay" label={t.lastDay} />
      <SelectField label={t.reason} {...register('reason')}>
        {Object.entries(t.reasons)
          .filter(([value]) => value !== 'replaced')
          .map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </SelectField>
    </FormDialog>
  )
}
