import { useForm } from 'react-hook-form'
import { FormDialog } from '@/app/FormDialog'
import { useFaults } from '@/app/useFaults'
import { TextField } from '@/components/ui/Field'

type Props = {
  title: string
  label: string
  field: string
  initial?: string
  invalid: string
  isValid: (text: string) => boolean
  error: unknown
  isSaving: boolean
  onSave: (text: string) => void
  onClose: () => void
}

/** A dialog that asks for one thing: a title or a year. */
export const OneFieldDialog = ({
  title,
  label,
  field,
  initial,
  invalid,
  isValid,
  error,
  isSaving,
  onSave,
  onClose,
}: Props) => {
  const {
    register,
    handleSubmit,
    formState: { errors },
  } = useForm({ defaultValues: { text: initial ?? '' } })
  const faultOf = useFaults(error)
  return (
    <FormDialog
      title={title}
      error={error}
      isSaving={isSaving}
      onSubmit={handleSubmit(({ text }) => onSave(text.trim()))}
      onClose={onClose}
    >
      <TextField
        label={label}
        error={errors.text ? invalid : faultOf(field)}
        {...register('text', { validate: text => isValid(text.trim()) })}
      />
    </FormDialog>
  )
}
