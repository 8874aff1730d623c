import { expect, it } from 'vitest'
import type { ProjectRow } from '@/api/generated/types.gen'
import { inverseOf, onlyChanges, toFields, withValues } from './fields'

const row: ProjectRow = {
  id: 'a',
  position: 1,
  form: 'project',
  name: 'ถนน',
  objective: 'เพื่อสัญจร',
  divisionId: 'd1',
  budgets: [
    { fiscalYear: 2566, amount: 100.1 },
    { fiscalYear: 2567, amount: null },
  ],
  total: 100.1,
  lineCount: 0,
  problems: [],
  version: 3,
}
const rows = new Map([[row.id, row]])

it('sends only what changes; blanks are named', () => {
  expect(toFields({ name: 'ใหม่', divisionId: null, y2567: 5, y2566: null })).toEqual({
    name: 'ใหม่',
    budgets: [
      { fiscalYear: 2567, amount: 5 },
      { fiscalYear: 2566, amount: null },
    ],
    clear: ['divisionId'],
  })
})

it('shows the new total at once', () => {
  expect(withValues(row, { y2567: 0.2 }).total).toBe(100.3)
  expect(row.budgets[1]?.amount).toBeNull()
})

it('undoes to the value before', () => {
  expect(
    inverseOf(
      [
        { id: 'a', values: { y2567: 5, name: 'x' } },
        { id: null, values: { name: 'new' } },
      ],
      rows,
    ),
  ).toEqual([{ id: 'a', values: { y2567: null, name: 'ถนน' } }])
})

it('gives the strategy back that stood there before a tactic was chosen', () => {
  const chosen = [{ id: 'a', values: { tacticId: 't2' } }]
  const undoOn = (before: Partial<ProjectRow>) =>
    inverseOf(chosen, new Map([['a', { ...row, ...before }]]))[0]?.values ?? {}
  expect(toFields(undoOn({ strategyId: 's1' }))).toEqual({ strategyId: 's1', clear: ['tacticId'] })
  expect(toFields(undoOn({}))).toEqual({ clear: ['tacticId', 'strategyId'] })
  expect(toFields(undoOn({ strategyId: 's1', tacticId: 't1' }))).toEqual({ tacticId: 't1' })
})

it('leaves out what stays the same', () => {
  expect(onlyChanges([{ id: 'a', values: { y2566: 100.1, name: 'ถนน' } }], rows)).toEqual([])
  expect(onlyChanges([{ id: 'a', values: { y2566: 0, name: 'ถนน' } }], rows)).toEqual([
    { id: 'a', values: { y2566: 0 } },
  ])
})
