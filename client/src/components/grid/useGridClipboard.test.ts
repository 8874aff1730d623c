import { act, renderHook } from '@testing-library/react'
import type { ClipboardEvent } from 'react'
import { expect, it, vi } from 'vitest'
import { at, type Selection } from './model'
import { useGridClipboard } from './useGridClipboard'

type Row = { id: string }
type State = {
  rows: Row[]
  listKey: string
  hasMore: boolean
  loadError: unknown
  selection: Selection
  isEditing: boolean
}

const list = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({ id: String(from + i) }))

const column = {
  id: 'name',
  header: 'name',
  width: 1,
  raw: (row: Row) => row.id,
  show: (row: Row) => row.id,
  parse: (text: string) => ({ ok: true as const, value: text }),
}

/** A list of which two rows are read, and a block of three that is pasted at its second row. */
const paste = (change: Partial<State> = {}) => {
  const on = { onNeedRows: vi.fn(), onPaste: vi.fn(), onPasteDropped: vi.fn() }
  let state: State = {
    rows: list(0, 2),
    listKey: 'all',
    hasMore: true,
    loadError: null,
    selection: at(1, 0),
    isEditing: false,
    ...change,
  }
  const hook = renderHook(
    (now: State) =>
      useGridClipboard({ ...now, ...on, rowId: row => row.id, columns: [column], mayEdit: true }),
    { initialProps: state },
  )
  act(() =>
    hook.result.current.onPaste({
      preventDefault: () => undefined,
      clipboardData: { getData: () => 'a\nb\nc' },
    } as unknown as ClipboardEvent),
  )
  const then = (next: Partial<State>) => {
    state = { ...state, ...next }
    hook.rerender(state)
  }
  return { on, then }
}

it('a block waits for the rows below and lands where it was pasted', () => {
  const { on, then } = paste()
  expect(on.onNeedRows).toHaveBeenCalledTimes(1)
  then({ rows: list(0, 3) })
  expect(on.onNeedRows).toHaveBeenCalledTimes(2)
  expect(on.onPaste).not.toHaveBeenCalled()
  then({ rows: list(0, 5) })
  expect(on.onPaste.mock.calls[0]?.[0].edits.map((edit: { row: number }) => edit.row)).toEqual([1, 2, 3])
  expect(on.onPaste).toHaveBeenCalledTimes(1)
})

it('rows beyond the end are new only when the whole list is read', () => {
  const { on, then } = paste()
  then({ rows: list(0, 3), hasMore: false })
  expect(on.onPaste.mock.calls[0]?.[0]).toMatchObject({ newRows: 1, rows: 3 })
})

it.each([
  ['moved', 'the hand moves', { selection: at(0, 0) }],
  ['moved', 'a cell is opened', { isEditing: true }],
  ['listChanged', 'another filter, order or column is chosen', { listKey: 'other' }],
  ['listChanged', 'other rows take the places', { rows: list(1, 5) }],
  ['listChanged', 'rows are gone', { rows: list(0, 1) }],
  ['notLoaded', 'the next rows cannot be read', { loadError: new Error('x') }],
] as [string, string, Partial<State>][])('%s: a waiting block is dropped when %s', (why, _, change) => {
  const { on, then } = paste()
  then(change)
  then({ rows: list(0, 5), selection: at(1, 0), isEditing: false, listKey: 'all' })
  expect(on.onPasteDropped.mock.calls).toEqual([[why]])
  expect(on.onPaste).not.toHaveBeenCalled()
})

it('a failure of earlier does not drop a block of now', () => {
  const { on, then } = paste({ loadError: new Error('before') })
  expect(on.onPasteDropped).not.toHaveBeenCalled()
  then({ rows: list(0, 5), loadError: null })
  expect(on.onPaste).toHaveBeenCalledTimes(1)
})
