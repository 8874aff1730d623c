import { useState } from 'react'
import { parseDay, showDay } from '@/lib/thai/era'
import { TextField } from './Field'

type Props = {
  label: string
  hint: string
  invalid: string
  error?: string | undefined
  value: string
  onChange: (isoDay: string) => void
}

/** A day typed as in Thai offices (15/12/2569); it passes on ISO days only, and "" while it cannot be read. */
export const DateField = ({ label, hint, invalid, error, value, onChange }: Props) => {
  const [text, setText] = useState(value ? showDay(value) : '')
  const [left, setLeft] = useState(false)
  const isWrong = left && text.trim() !== '' && parseDay(text) === null
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="numeric"
      value={text}
      error={isWrong ? invalid : error}
      onBlur={() => setLeft(true)}
      onChange={event => {
        setText(event.target.value)
        onChange(parseDay(event.target.value) ?? '')
      }}
    />
  )
}
