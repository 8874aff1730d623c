import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { differences } from './formDifferences'
import { emptyLine, formSchema, toFormValues, toProject } from './formValues'

const period = { firstYear: 2566 }

describe('the project form', () => {
  it('reads amounts as people type them and leaves blanks blank', () => {
    const values = {
      ...toFormValues(period),
      name: ' ถนน ',
      tacticId: 't',
      strategyId: 's',
      budgets: ['๑,๕๐๐', '-', '', '', ''],
      lines: [{ ...emptyLine(period), name: 'ก', budgets: ['500', '', '', '', ''] }],
    }
    const project = toProject(period, values)
    expect(project).toMatchObject({ name: 'ถนน', tacticId: 't', form: 'project', objective: null })
    expect(project.strategyId).toBeUndefined()
    expect(project.budgets?.map(b => b.amount)).toEqual([1500, 0, null, null, null])
    expect(project.lines?.[0]?.budgets).toEqual([{ fiscalYear: 2566, amount: 500 }])
  })

  it('asks for a name and readable amounts', () => {
    const result = v.safeParse(formSchema, { ...toFormValues(period), budgets: ['abc', '', '', '', ''] })
    expect(result.issues?.map(issue => [v.getDotPath(issue), issue.message])).toEqual([
      ['name', 'required'],
      ['budgets.0', 'notANumber'],
    ])
  })

  it('shows what differs after a conflict', () => {
    const mine = { ...toFormValues(period), name: 'ก' }
    const theirs = { ...mine, name: 'ข', budgets: ['1', '', '', '', ''], book: { ...mine.book, page: '๑๒' } }
    expect(differences(mine, theirs)).toEqual([
      { path: 'name', mine: 'ก', theirs: 'ข' },
      { path: 'book.page', mine: '', theirs: '๑๒' },
      { path: 'budgets.0', mine: '', theirs: '1' },
    ])
  })

  it('shows what differs in the account and in continuation rows, also one that only one of the two has', () => {
    const line = { ...emptyLine(period), name: 'ช่วงที่ 1', target: 'ยาว 100 เมตร' }
    const mine = { ...toFormValues(period), lines: [line] }
    const theirs = {
      ...mine,
      form: 'community' as const,
      lines: [
        { ...line, target: 'ยาว 200 เมตร' },
        { ...line, name: 'ช่วงที่ 2', target: '', budgets: ['', '5', '', '', ''] },
      ],
    }
    expect(differences(mine, theirs)).toEqual([
      { path: 'form', mine: 'project', theirs: 'community' },
      { path: 'lines.0.target', mine: 'ยาว 100 เมตร', theirs: 'ยาว 200 เมตร' },
      { path: 'lines.1.name', mine: '', theirs: 'ช่วงที่ 2' },
      { path: 'lines.1.budgets.1', mine: '', theirs: '5' },
    ])
  })

  it('overlooks no field of the form', () => {
    const blank = toFormValues(period)
    const other: Record<string, unknown> = {
      form: 'equipment',
      places: [{ name: 'แม่กุ' }],
      startPoint: { latitude: '1', longitude: '' },
      endPoint: { latitude: '', longitude: '1' },
      book: { volume: '', page: '', item: '1' },
      budgets: ['', '', '', '', '1'],
      ordinance: ['1', '', '', '', ''],
      lines: [{ ...emptyLine(period), agency: 'กองช่าง' }],
    }
    const overlooked = Object.keys(formSchema.entries).filter(
      key => differences(blank, { ...blank, [key]: other[key] ?? 'x' }).length !== 1,
    )
    expect(overlooked).toEqual([])
  })
})
