import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import styles from './ui.module.css'

type Wrapping = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  id?: string
  hideLabel?: boolean
}

const useFieldIds = ({ id, hint, error }: Wrapping) => {
  const made = useId()
  const own = id ?? made
  const describedBy = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ') || undefined
  return {
    own,
    aria: { id: own, 'aria-describedby': describedBy, 'aria-invalid': error ? (true as const) : undefined },
  }
}

const Frame = ({
  own,
  label,
  hint,
  error,
  hideLabel,
  children,
}: Wrapping & { own: string; children: ReactNode }) => (
  <div className={styles.field}>
    <label htmlFor={own} className={hideLabel ? 'visuallyHidden' : styles.label}>
      {label}
    </label>
    {hint && (
      <span id={`${own}-hint`} className={styles.hint}>
        {hint}
      </span>
    )}
    {children}
    {error && (
      <span id={`${own}-error`} className={styles.error}>
        {error}
      </span>
    )}
  </div>
)

type Own<E> = Wrapping & { ref?: Ref<E>; numeric?: boolean }

export const TextField = ({
  label,
  hint,
  error,
  id,
  hideLabel,
  numeric,
  ...rest
}: Own<HTMLInputElement> & InputHTMLAttributes<HTMLInputElement>) => {
  const wrapping = { label, hint, error, id, hideLabel } as Wrapping
  const { own, aria } = useFieldIds(wrapping)
  return (
    <Frame {...wrapping} own={own}>
      <input
        autoComplete="off"
        {...rest}
        {...aria}
        className={numeric ? `${styles.control} ${styles.number}` : styles.control}
      />
    </Frame>
  )
}

export const TextArea = ({
  label,
  hint,
  error,
  id,
  hideLabel,
  numeric: _,
  ...rest
}: Own<HTMLTextAreaElement> & TextareaHTMLAttributes<HTMLTextAreaElement>) => {
  const wrapping = { label, hint, error, id, hideLabel } as Wrapping
  const { own, aria } = useFieldIds(wrapping)
  return (
    <Frame {...wrapping} own={own}>
      <textarea rows={3} {...rest} {...aria} className={styles.control} />
    </Frame>
  )
}

export const SelectField = ({
  label,
  hint,
  error,
  id,
  hideLabel,
  numeric: _,
  children,
  ...rest
}: Own<HTMLSelectElement> & SelectHTMLAttributes<HTMLSelectElement>) => {
  const wrapping = { label, hint, error, id, hideLabel } as Wrapping
  const { own, aria } = useFieldIds(wrapping)
  return (
    <Frame {...wrapping} own={own}>
      <select {...rest} {...aria} className={styles.control}>
        {children}
      </select>
    </Frame>
  )
}
