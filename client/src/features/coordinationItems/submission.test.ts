import { describe, expect, it } from 'vitest'
import type { FieldProblem, RoundFrame, SubmissionAnswer } from '@/api/generated/types.gen'
import { closedBy, documentsOf, evidenceOf, refusalsOf, rowsOf } from './submission'

const problem = (code: string): FieldProblem => ({ code, messages: { th: code, en: code } })

const answer = (refusals: Record<string, string[]>): SubmissionAnswer => ({
  accepted: 0,
  refused: 0,
  rows: Object.entries(refusals).map(([projectId, codes], index) => ({
    index,
    projectId,
    accepted: codes.length === 0,
    refusals: codes.map(problem),
  })),
})

describe('what is sent to a round', () => {
  it('puts the chosen projects first, in the order of choosing', () => {
    expect(rowsOf(['c', 'a'], ['a', 'b', 'c'], {}).map(row => row.projectId)).toEqual(['c', 'a', 'b'])
  })

  it('sends the documents that have a reference', () => {
    expect(evidenceOf({ drawing: 'แบบ 12/2569', costEstimate: '' })).toEqual([
      { kind: 'drawing', reference: 'แบบ 12/2569' },
    ])
  })

  it('asks for documents, not for what the project itself says', () => {
    expect(documentsOf({ evidence: ['coordinates', 'drawing'] } as unknown as RoundFrame)).toEqual([
      'drawing',
    ])
  })

  it('says of a project that is not chosen only what is wrong with itself', () => {
    const found = answer({ a: ['coordination_item.over_quota'], b: ['coordination_item.over_quota'] })
    const refusals = refusalsOf(found, ['a'])
    expect([refusals.get('a')?.length, refusals.get('b')?.length]).toEqual([1, 0])
  })

  it('knows when the round itself takes nothing', () => {
    expect(closedBy(answer({ a: ['coordination_item.late'] }))?.code).toBe('coordination_item.late')
    expect(closedBy(answer({ a: ['coordination_item.out_of_frame'] }))).toBeUndefined()
  })
})
