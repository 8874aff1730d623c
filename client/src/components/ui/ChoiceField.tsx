import { type ComponentProps, useId } from 'react'
import { TextField } from './Field'

type Props = ComponentProps<typeof TextField> & {
  choices: readonly { value: string; label?: string | undefined }[]
}

/** A text with usual answers to choose from; any other may be typed. */
export const ChoiceField = ({ choices, ...rest }: Props) => {
  const listId = useId()
  return (
    <>
      <TextField {...rest} list={listId} />
      <datalist id={listId}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value} label={label === value ? undefined : label} />
        ))}
      </datalist>
    </>
  )
}
