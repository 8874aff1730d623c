import { type KeyboardEvent, useRef } from 'react'
import { isComposing } from '@/lib/keys'
import type { GridColumn } from './columns'
import styles from './Grid.module.css'

type Props<Row> = {
  column: GridColumn<Row>
  start: string
  onFinish: (text: string, key: 'Enter' | 'Tab' | 'Blur', back?: boolean) => void
  onCancel: () => void
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The sticky head and foot of the grid, with the focus ring. */
const EDGE = 44

/** As high as its text; upwards where there is no room below, as in the last rows. */
const grow = (area: HTMLTextAreaElement) => {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
  const cell = area.parentElement?.getBoundingClientRect()
  const box = area.closest('section')?.getBoundingClientRect()
  if (!cell || !box) return
  const isLow = cell.top + area.offsetHeight > box.bottom - EDGE
  const hasRoomAbove = cell.bottom - area.offsetHeight > box.top + EDGE
  area.style.top = isLow && hasRoomAbove ? 'auto' : '0'
  area.style.bottom = isLow && hasRoomAbove ? '0' : 'auto'
}

const breakLine = (area: HTMLTextAreaElement) => {
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end')
  grow(area)
}

/** The first drawing takes the focus, with the caret behind the text, and is wholly in sight. */
const enter = (field: Field | null) => {
  if (!field || document.activeElement === field) return
  field.focus()
  if (!(field instanceof HTMLSelectElement)) field.setSelectionRange(field.value.length, field.value.length)
  if (field instanceof HTMLTextAreaElement) grow(field)
  field.scrollIntoView({ block: 'nearest' })
}

/**
 * The field inside a cell: Enter goes down, Tab right, Esc gives the old value back; in texts Alt or Shift with Enter
 * breaks the line. Keys of an input method that is still composing are its own.
 */
export const CellEditor = <Row,>({ column, start, onFinish, onCancel }: Props<Row>) => {
  const closed = useRef(false)
  const close = (act: () => void) => {
    if (closed.current) return
    closed.current = true
    act()
  }
  const onKeyDown = (event: KeyboardEvent<Field>) => {
    event.stopPropagation()
    if (isComposing(event)) return
    const { key, shiftKey, altKey, currentTarget: field } = event
    if (key === 'Escape') close(onCancel)
    else if (key === 'Enter' || key === 'Tab') {
      event.preventDefault()
      if (key === 'Enter' && (altKey || shiftKey) && field instanceof HTMLTextAreaElement) breakLine(field)
      else close(() => onFinish(field.value, key, shiftKey))
    }
  }
  const shared = {
    'aria-label': column.header,
    className: column.numeric ? `${styles.editor} ${styles.num}` : styles.editor,
    defaultValue: start,
    ref: enter,
    onKeyDown,
    onBlur: ({ target }: { target: Field }) => close(() => onFinish(target.value, 'Blur')),
  }
  if (column.options) {
    const isListed = start === '' || column.options.some(option => option.label === start)
    return (
      <select {...shared}>
        <option value="" />
        {!isListed && <option value={start}>{start}</option>}
        {column.options.map(option => (
          <option key={option.value} value={option.label}>
            {option.label}
          </option>
        ))}
      </select>
    )
  }
  if (column.numeric) return <input {...shared} inputMode="decimal" />
  return <textarea {...shared} rows={1} onInput={event => grow(event.currentTarget)} />
}
