import { describe, expect, it } from 'vitest'
import type { ProjectContent } from '@/api/generated/types.gen'
import { amountsAreRead, toFields, toValues, yearsOf } from './itemValues'
import { forwardFirst, inFormOrder } from './order'

const years = yearsOf({ firstYear: 2566 })

const content = {
  id: 'p',
  position: 1,
  names: {},
  draft: {
    form: 'project',
    name: 'ก่อสร้างถนน',
    target: 'ยาว 500 เมตร',
    budgets: [
      { fiscalYear: 2566, amount: null },
      { fiscalYear: 2567, amount: 400000 },
      { fiscalYear: 2568, amount: 0 },
    ],
    ordinance: [],
    placeIds: [],
    lines: [{ name: 'ช่วงที่ 2', agency: 'กองช่าง', budgets: [{ fiscalYear: 2567, amount: 1000 }] }],
  },
} as unknown as ProjectContent

describe('an item of an amendment as a form', () => {
  it('holds what the book says, blank apart from "-"', () => {
    const values = toValues(years, content)
    expect(values.budgets).toEqual(['', '400,000', '-', '', ''])
    expect([values.name, values.objective, values.lines[0]?.name]).toEqual(['ก่อสร้างถนน', '', 'ช่วงที่ 2'])
  })

  it('sends all fields, names blank ones, and keeps of a row what the form does not show', () => {
    const fields = toFields(
      years,
      { ...toValues(years, content), target: 'ยาว ๖๐๐ เมตร', budgets: ['', '๕๒๐,๐๐๐', '-', '', ''] },
      content,
    )
    expect(fields.target).toBe('ยาว ๖๐๐ เมตร')
    expect(fields.budgets?.map(b => b.amount)).toEqual([null, 520000, 0, null, null])
    expect(fields.clear).toContain('objective')
    expect(fields.clear).not.toContain('name')
    expect(fields.lines?.[0]).toMatchObject({ name: 'ช่วงที่ 2', agency: 'กองช่าง' })
  })

  it('knows amounts that cannot be read', () => {
    const values = toValues(years, content)
    expect(amountsAreRead(values)).toBe(true)
    expect(amountsAreRead({ ...values, budgets: ['แสน', '', '', '', ''] })).toBe(false)
  })
})

describe('orders', () => {
  it('lists fields as the form has them and steps that go on first', () => {
    const fields = [
      { field: 'budgets.2567' },
      { field: 'division' },
      { field: 'target' },
      { field: 'name' },
      { field: 'origin' },
    ]
    expect(inFormOrder(fields).map(f => f.field)).toEqual([
      'name',
      'target',
      'budgets.2567',
      'division',
      'origin',
    ])
    const steps = [{ action: 'withdraw' }, { action: 'returnToDrafting' }, { action: 'announce' }]
    expect(forwardFirst(steps).map(s => s.action)).toEqual(['announce', 'returnToDrafting', 'withdraw'])
  })
})
