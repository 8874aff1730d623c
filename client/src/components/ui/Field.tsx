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
  /** Worth a look; it does not stop anybody from saving. */
  warning?: string | undefined
  id?: string | undefined
  hideLabel?: boolean | undefined
}

type Inside = {
  own: string
  aria: { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }
}

/** Label, hint and error around a control, tied to it for those who hear the page. */
export const FieldFrame = ({
  label,
  hint,
  error,
  warning,
  id,
  hideLabel,
  children,
}: Wrapping & { children: (inside: Inside) => ReactNode }) => {
  const made = useId()
  const own = id ?? made
  const describedBy =
    [hint && `${own}-hint`, error && `${own}-error`, warning && !error && `${own}-warning`]
      .filter(Boolean)
      .join(' ') || undefined
  return (
    <div className={styles.field}>
      <label htmlFor={own} className={hideLabel ? 'visuallyHidden' : styles.label}>
        {label}
      </label>
      {hint && (
        <span id={`${own}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {children({ own, aria: { 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined } })}
      {error && (
        <span id={`${own}-error`} className={styles.error}>
          {error}
        </span>
      )}
      {warning && !error && (
        <span id={`${own}-warning`} className={styles.warning}>
          {warning}
        </span>
      )}
    </div>
  )
}

export const fieldClasses = (numeric?: boolean) =>
  numeric ? `${styles.control} ${styles.number}` : styles.control

type Own<E> = Wrapping & { ref?: Ref<E> }

export const TextField = ({
  label,
  hint,
  error,
  warning,
  id,
  hideLabel,
  numeric,
  ...rest
}: Own<HTMLInputElement> & { numeric?: boolean } & InputHTMLAttributes<HTMLInputElement>) => (
  <FieldFrame {...{ label, hint, error, warning, id, hideLabel }}>
    {({ own, aria }) => (
      <input autoComplete="off" {...rest} {...aria} id={own} className={fieldClasses(numeric)} />
    )}
  </FieldFrame>
)

export const TextArea = ({
  label,
  hint,
  error,
  warning,
  id,
  hideLabel,
  ...rest
}: Own<HTMLTextAreaElement> & TextareaHTMLAttributes<HTMLTextAreaElement>) => (
  <FieldFrame {...{ label, hint, error, warning, id, hideLabel }}>
    {({ own, aria }) => <textarea rows={3} {...rest} {...aria} id={own} className={fieldClasses()} />}
  </FieldFrame>
)

export const SelectField = ({
  label,
  hint,
  error,
  warning,
  id,
  hideLabel,
  children,
  ...rest
}: Own<HTMLSelectElement> & SelectHTMLAttributes<HTMLSelectElement>) => (
  <FieldFrame {...{ label, hint, error, warning, id, hideLabel }}>
    {({ own, aria }) => (
      <select {...rest} {...aria} id={own} className={fieldClasses()}>
        {children}
      </select>
    )}
  </FieldFrame>
)
