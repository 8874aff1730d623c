import { describe, expect, it } from 'vitest'
import { ApiError, fieldErrors, isStatus, problemText, toFormPath } from './problem'

const refusal = new ApiError(400, {
  code: 'validation.failed',
  messages: { th: 'ข้อมูลไม่ถูกต้อง', en: 'The input is not valid.' },
  details: [
    {
      field: 'budgets[0].amount',
      code: 'budget.negative',
      messages: { th: 'ติดลบไม่ได้', en: 'Must not be negative.' },
      clause: 'ข้อ 1',
    },
    { field: 'name', code: 'project.name_missing', messages: { th: 'ต้องมีชื่อ', en: 'A name is needed.' } },
    { field: 'name', code: 'project.name_long', messages: { th: 'ยาวเกินไป', en: 'Too long.' } },
    { code: 'plan.locked', messages: { th: 'แผนปิดแล้ว', en: 'The plan is closed.' } },
  ],
})

describe('problems of the API', () => {
  it('land on the fields of the form', () => {
    expect(toFormPath('lines[2].budgets[0].amount')).toBe('lines.2.budgets.0.amount')
    const errors = fieldErrors(refusal)
    expect([...errors.keys()]).toEqual(['budgets.0.amount', 'name', ''])
    expect(errors.get('name')).toHaveLength(2)
  })

  it('speak the language of the reader', () => {
    expect(problemText(refusal, 'th')).toBe('ข้อมูลไม่ถูกต้อง')
    expect(problemText(refusal, 'en')).toBe('The input is not valid.')
    expect(problemText(new Error('x'), 'th')).toBeNull()
    expect(problemText(new ApiError(500, { title: 'Error' }), 'th')).toBe('Error')
  })

  it('are told apart by status', () => {
    expect(isStatus(refusal, 400)).toBe(true)
    expect(isStatus(refusal, 412)).toBe(false)
    expect(fieldErrors(new TypeError('network')).size).toBe(0)
  })
})
