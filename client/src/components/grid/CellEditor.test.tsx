import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CellEditor } from './CellEditor'
import type { GridColumn } from './columns'

const text: GridColumn<string> = { id: 'x', header: 'x', width: 1, raw: row => row, show: row => row }
const list = '1. ถนน\n2. สะพาน'

const open = (start: string, column = text) => {
  const onFinish = vi.fn()
  const onCancel = vi.fn()
  render(<CellEditor column={column} start={start} onFinish={onFinish} onCancel={onCancel} />)
  const field = (column.options ? screen.getByRole('combobox') : screen.getByRole('textbox')) as
    | HTMLTextAreaElement
    | HTMLSelectElement
  return { field, onFinish, onCancel }
}

describe('the editor of a text cell', () => {
  it('gives the lines back as they came', () => {
    const { field, onFinish } = open(list)
    fireEvent.blur(field)
    expect(onFinish).toHaveBeenCalledWith(list, 'Blur')
  })

  it.each([{ altKey: true }, { shiftKey: true }])('breaks the line with Enter and %o', held => {
    const { field, onFinish } = open('1. ถนน')
    fireEvent.keyDown(field, { key: 'Enter', ...held })
    expect(onFinish).not.toHaveBeenCalled()
    expect(field.value).toBe('1. ถนน\n')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onFinish).toHaveBeenCalledWith('1. ถนน\n', 'Enter', false)
  })

  it('leaves the keys of a word being composed to the input method', () => {
    const { field, onFinish, onCancel } = open('ก')
    for (const key of ['Enter', 'Tab', 'Escape']) fireEvent.keyDown(field, { key, isComposing: true })
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
    expect([onFinish.mock.calls, onCancel.mock.calls]).toEqual([[], []])
  })

  it('ends once, by Tab with the text or by Esc without', () => {
    const tabbed = open('ก')
    fireEvent.keyDown(tabbed.field, { key: 'Tab', shiftKey: true })
    fireEvent.blur(tabbed.field)
    expect(tabbed.onFinish.mock.calls).toEqual([['ก', 'Tab', true]])
  })
})

it('a choice that is no longer offered stays chosen until another is taken', () => {
  const { field, onFinish } = open('กองเดิม', { ...text, options: [{ value: 'a', label: 'กองช่าง' }] })
  fireEvent.blur(field)
  expect(onFinish).toHaveBeenCalledWith('กองเดิม', 'Blur')
})
