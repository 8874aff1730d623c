import { describe, expect, it } from 'vitest'
import { toFormValues } from './formValues'
import { questionOf } from './NearbyProjects'

const plan = { firstYear: 2566 }
const typed = (name: string, budgets: string[] = []) => ({ ...toFormValues(plan), name, budgets })

describe('what is asked while a project is typed', () => {
  it('is nothing as long as the name says too little', () => {
    expect(questionOf(plan, typed(''), undefined)).toBeNull()
    expect(questionOf(plan, typed('  ถนนสาย  '), undefined)).toBeNull()
  })

  it('names the years with money and their sum, and leaves the project itself out', () => {
    const values = typed('ก่อสร้างถนน หมู่ 3', ['1,000', '', '0', '๒๐๐.๕๐', ''])
    expect(questionOf(plan, { ...values, placeText: ' ตำบลแม่ปะ ' }, 'x')).toEqual({
      name: 'ก่อสร้างถนน หมู่ 3',
      target: null,
      placeText: 'ตำบลแม่ปะ',
      years: [2566, 2569],
      amount: 1200.5,
      exceptId: 'x',
    })
    expect(questionOf(plan, typed('ก่อสร้างถนน หมู่ 3'), undefined)).toMatchObject({
      years: [],
      amount: null,
      exceptId: null,
    })
  })
})
