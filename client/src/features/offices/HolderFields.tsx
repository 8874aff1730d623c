import type { Control, FieldErrors, UseFormRegister } from 'react-hook-form'
import type { HolderDraft } from '@/api/generated/types.gen'
import { DayField } from '@/app/DayField'
import { useShared, useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import { officesText } from './text'

export type HolderValues = { holder: HolderDraft }

export const NO_HOLDER: HolderDraft = { name: '', from: '', document: '' }

export const filled = (text: string) => text.trim() !== ''

type Props = {
  register: UseFormRegister<HolderValues>
  control: Control<HolderValues>
  errors: FieldErrors<HolderValues>
}

/** Who takes the office, from which day, by which document. */
export const HolderFields = ({ register, control, errors }: Props) => {
  const t = useText(officesText)
  const words = useShared()
  return (
    <>
      <TextField
        label={t.name}
        error={errors.holder?.name && words.fillIn(t.name)}
        {...register('holder.name', { validate: filled })}
      />
      <DayField control={control} name="holder.from" label={t.from} />
      <TextField
        label={t.document}
        error={errors.holder?.document && words.fillIn(t.document)}
        {...register('holder.document', { validate: filled })}
      />
    </>
  )
}
