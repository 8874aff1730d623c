import { describe, expect, it } from 'vitest'
import type { PlanStepDetails, ProcedureStage } from '@/api/generated/types.gen'
import { dayOf } from './days'

const stage = (enteredAt: string | null): ProcedureStage => ({
  stage: 'announced',
  state: enteredAt ? 'done' : 'later',
  offices: [],
  enteredAt,
})
const step = (number: number, change: Partial<PlanStepDetails>): PlanStepDetails => ({
  id: `s${number}`,
  number,
  action: 'announce',
  from: 'approval',
  to: 'announced',
  at: '2026-11-25T18:00:00Z',
  byTitle: 'นายก',
  ...change,
})

describe('the day of a stage', () => {
  it('is that of the document, beside the day of recording as Thailand counts it', () => {
    const steps = [
      step(1, { documentDate: '2026-10-20' }),
      step(2, { action: 'review', from: 'announced', documentDate: '2026-11-01' }),
    ]
    expect(dayOf(stage('2026-11-25T18:00:00Z'), steps)).toEqual({
      legal: '2026-10-20',
      recorded: '2026-11-26',
    })
  })

  it('is the day of recording when the step has no document, and none before it is entered', () => {
    expect(dayOf(stage('2026-11-25T18:00:00Z'), [step(1, {})]).legal).toBe('2026-11-26')
    expect(dayOf(stage(null), []).recorded).toBe('')
  })
})
