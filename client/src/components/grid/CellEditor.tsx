import { type KeyboardEvent, useRef } from 'react'
import type { GridColumn } from './columns'
import styles from './Grid.module.css'

type Props<Row> = {
  column: GridColumn<Row>
  start: string
  onFinish: (text: string, key: 'Enter' | 'Tab' | 'Blur', back?: boolean) => void
  onCancel: () => void
}

/** The input inside a cell: Enter goes down, Tab right, Esc gives the old value back. */
export const CellEditor = <Row,>({ column, start, onFinish, onCancel }: Props<Row>) => {
  const closed = useRef(false)
  const close = (act: () => void) => {
    if (closed.current) return
    closed.current = true
    act()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
    event.stopPropagation()
    const { key, shiftKey } = event
    const text = event.currentTarget.value
    if (key === 'Escape') close(onCancel)
    else if (key === 'Enter' || key === 'Tab') {
      event.preventDefault()
      close(() => onFinish(text, key, shiftKey))
    }
  }
  const shared = {
    'aria-label': column.header,
    className: column.numeric ? `${styles.editor} ${styles.num}` : styles.editor,
    defaultValue: start,
    onKeyDown,
  }
  const focus = (element: HTMLInputElement | HTMLSelectElement | null) => {
    if (element && document.activeElement !== element) element.focus()
  }
  if (column.options)
    return (
      <select {...shared} ref={focus} onBlur={event => close(() => onFinish(event.target.value, 'Blur'))}>
        <option value="" />
        {column.options.map(option => (
          <option key={option.value} value={option.label}>
            {option.label}
          </option>
        ))}
      </select>
    )
  return (
    <input
      {...shared}
      ref={focus}
      inputMode={column.numeric ? 'decimal' : undefined}
      onBlur={event => close(() => onFinish(event.target.value, 'Blur'))}
    />
  )
}
