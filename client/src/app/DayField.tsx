import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form'
import { DayInput } from './DayInput'
import { useShared } from './settings'

type Props<Values extends FieldValues> = {
  control: Control<Values>
  name: Path<Values>
  label: string
  /** What the server said about it. */
  fault?: string | undefined
}

/** A day that a form needs, typed as in Thai offices and kept as an ISO day. */
export const DayField = <Values extends FieldValues>({ control, name, label, fault }: Props<Values>) => {
  const words = useShared()
  return (
    <Controller
      control={control}
      name={name}
      rules={{ required: true }}
      render={({ field, fieldState }) => (
        <DayInput
          label={label}
          error={fieldState.error ? words.dayInvalid : fault}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  )
}
