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
})
