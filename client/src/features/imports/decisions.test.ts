import { describe, expect, it } from 'vitest'
import type { ImportQuestion } from '@/api/generated/types.gen'
import { ACCEPT, acceptAll, CREATE, choiceOf, LEAVE, toDecision } from './decisions'

const asked = (more: Partial<ImportQuestion>): ImportQuestion => ({
  kind: 'division',
  source: 'สำนักสาธารณสุขฯ',
  confidence: 0.9,
  rows: 20,
  decided: false,
  ...more,
})

const toBeMade = asked({ proposedName: 'สำนักสาธารณสุขและสิ่งแวดล้อม' })

describe('what stands chosen', () => {
  it('is the proposal, also when it is to make a new one', () => {
    expect(choiceOf(toBeMade)).toBe(ACCEPT)
    expect(choiceOf(asked({ proposedId: 'a', proposedName: 'ก' }))).toBe(ACCEPT)
  })
  it('is nothing when nothing is proposed', () => expect(choiceOf(asked({}))).toBe(''))
  it('is the decision once there is one', () => {
    const decided = { decided: true, proposedId: 'a', proposedName: 'ก' }
    expect(choiceOf(asked({ ...decided, outcome: 'useExisting', targetId: 'a' }))).toBe(ACCEPT)
    expect(choiceOf(asked({ ...decided, outcome: 'useExisting', targetId: 'b' }))).toBe('b')
    expect(choiceOf(asked({ ...decided, outcome: 'create', newName: 'ข' }))).toBe(CREATE)
    expect(choiceOf(asked({ ...decided, outcome: 'leaveBlank' }))).toBe(LEAVE)
    expect(choiceOf({ ...toBeMade, outcome: 'create', newName: toBeMade.proposedName })).toBe(ACCEPT)
  })
})

describe('what is sent', () => {
  const { kind, source } = toBeMade
  it('has one outcome for each choice', () => {
    expect(toDecision(toBeMade, ACCEPT)).toEqual({ kind, source, outcome: 'acceptProposal' })
    expect(toDecision(toBeMade, CREATE)).toEqual({ kind, source, outcome: 'create', newName: source })
    expect(toDecision(toBeMade, LEAVE)).toEqual({ kind, source, outcome: 'leaveBlank' })
    expect(toDecision(toBeMade, 'b')).toEqual({ kind, source, outcome: 'useExisting', targetId: 'b' })
  })
  it('accepts all open proposals and nothing else', () =>
    expect(
      acceptAll([toBeMade, asked({ source: 'อื่น' }), { ...toBeMade, source: 'ก', decided: true }]),
    ).toEqual([{ kind, source, outcome: 'acceptProposal' }]))
})
