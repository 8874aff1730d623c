import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button'
import styles from './ui.module.css'

type Props = { title: string; closeLabel: string; onClose: () => void; drawer?: boolean; children: ReactNode }

/** A modal dialog of the browser: it traps the focus, Esc closes it, the focus goes back. */
export const Dialog = ({ title, closeLabel, onClose, drawer, children }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    if (dialog && !dialog.open) {
      dialog.showModal?.()
      dialog.querySelector<HTMLElement>('form :is(input, select, textarea):enabled')?.focus()
    }
    return () => {
      dialog?.close?.()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={drawer ? `${styles.dialog} ${styles.drawer}` : styles.dialog}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.dialogHead}>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      {children}
    </dialog>
  )
}
