import { act, renderHook } from '@testing-library/react'
import type { KeyboardEvent } from 'react'
import { expect, it, vi } from 'vitest'
import type { GridColumn } from './columns'
import { useGridHand } from './useGridHand'

type Row = { name: string }

const columns: GridColumn<Row>[] = [
  { id: 'no', header: 'no', width: 1, raw: () => '1', show: () => '1' },
  {
    id: 'name',
    header: 'name',
    width: 1,
    raw: row => row.name,
    show: row => row.name,
    parse: text => ({ ok: true, value: text }),
  },
]

const handOver = (name: string) => {
  const onEdit = vi.fn()
  const on = { onEdit, onPaste: vi.fn(), onUndo: vi.fn(), onSelect: vi.fn() }
  const hook = renderHook((rows: Row[]) => useGridHand({ rows, columns, mayEdit: true, ...on }), {
    initialProps: [{ name }, { name: 'ถัดไป' }],
  })
  const press = (key: string, isComposing = false) =>
    act(() =>
      hook.result.current.onKeyDown({
        key,
        preventDefault: () => undefined,
        nativeEvent: { isComposing, keyCode: 0 },
      } as KeyboardEvent),
    )
  const leave = (text: string) => act(() => hook.result.current.finish(text, 'Enter'))
  return { ...hook, press, leave, onEdit }
}

it('sends nothing when a cell is opened and left, whatever ends its lines', () => {
  const { result, press, leave, onEdit } = handOver('1. ก\r\n2. ข')
  press('F2')
  expect(result.current.editing).toBe('1. ก\n2. ข')
  leave('1. ก\n2. ข')
  expect(onEdit).not.toHaveBeenCalled()
})

it('compares with what the cell was opened with, not with what came meanwhile', () => {
  const { rerender, press, leave, onEdit } = handOver('ของเดิม')
  press('F2')
  rerender([{ name: 'ของคนอื่น' }, { name: 'ถัดไป' }])
  leave('ของเดิม')
  expect(onEdit).not.toHaveBeenCalled()
})

it('sends a text with its lines, also one that a single key began', () => {
  const { press, leave, onEdit } = handOver('ก')
  press('ข')
  leave('ข')
  expect(onEdit).toHaveBeenCalledWith([{ row: 0, columnId: 'name', value: 'ข' }])
  press('F2')
  leave('ค\nง')
  expect(onEdit).toHaveBeenLastCalledWith([{ row: 1, columnId: 'name', value: 'ค\nง' }])
})

it('does not open a cell for keys of an input method that is composing', () => {
  const { result, press } = handOver('ก')
  press('ก', true)
  expect(result.current.editing).toBeNull()
})
