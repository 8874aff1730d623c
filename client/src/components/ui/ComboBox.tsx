import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { FieldFrame, fieldClasses } from './Field'
import styles from './ui.module.css'

export type Option = { id: string; label: string }

type Props = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  id: string
  text: string
  options: readonly Option[]
  /** Said while nothing can be chosen: searching, or nothing found. */
  state: string
  /** What has been chosen, above the box. */
  children: ReactNode
  onText: (text: string) => void
  onChoose: (id: string) => void
  /** Backspace in an empty box takes the last choice away. */
  onEmptyBackspace: () => void
}

/** A box to type in with a list below it: arrows walk, Enter chooses, Esc closes the list only. */
export const ComboBox = ({ text, options, state, children, onText, onChoose, ...rest }: Props) => {
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other options start from the top
  useEffect(() => setActive(0), [options])
  const shown = isOpen && text.trim() !== ''
  const choose = (option: Option | undefined) => {
    if (!option) return
    onChoose(option.id)
    onText('')
    setIsOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Backspace' && text === '') rest.onEmptyBackspace()
    if (!shown) {
      if (step) setIsOpen(true)
      return
    }
    if (step) setActive((active + step + options.length) % Math.max(1, options.length))
    else if (event.key === 'Enter') choose(options[active])
    else if (event.key === 'Escape') setIsOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <FieldFrame {...rest}>
      {({ own, aria }) => (
        <>
          {children}
          <div className={styles.combo}>
            <input
              {...aria}
              id={own}
              role="combobox"
              autoComplete="off"
              aria-autocomplete="list"
              aria-expanded={shown}
              aria-controls={listId}
              aria-activedescendant={shown && options[active] ? `${listId}-${active}` : undefined}
              className={fieldClasses()}
              value={text}
              onChange={event => {
                onText(event.target.value)
                setIsOpen(true)
              }}
              onKeyDown={onKeyDown}
              onBlur={() => setIsOpen(false)}
            />
            <div
              id={listId}
              role="listbox"
              aria-label={rest.label}
              className={styles.options}
              hidden={!shown}
            >
              {options.map((option, i) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
                <div
                  key={option.id}
                  id={`${listId}-${i}`}
                  role="option"
                  aria-selected={i === active}
                  className={styles.option}
                  ref={element => {
                    if (shown && i === active) element?.scrollIntoView({ block: 'nearest' })
                  }}
                  onMouseDown={event => event.preventDefault()}
                  onClick={() => choose(option)}
                >
                  {option.label}
                </div>
              ))}
            </div>
            <span role="status" className={shown && options.length === 0 ? styles.none : 'visuallyHidden'}>
              {shown && state}
            </span>
          </div>
        </>
      )}
    </FieldFrame>
  )
}
