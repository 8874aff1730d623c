import type { ImportDecision, ImportQuestion } from '@/api/generated/types.gen'

/** An id, one of the two below, or "" when nothing is chosen yet. */
export type Choice = string

export const CREATE = 'create'
export const LEAVE = 'leave'

export const keyOf = (question: Pick<ImportQuestion, 'kind' | 'source'>) =>
  `${question.kind}:${question.source}`

/** What stands chosen at first: the decision made, else the proposal. */
export const choiceOf = (question: ImportQuestion): Choice => {
  if (question.decided) return question.targetId ?? (question.newName ? CREATE : LEAVE)
  return question.proposedId ?? ''
}

export const toDecision = ({ kind, source, newName }: ImportQuestion, choice: Choice): ImportDecision => {
  if (choice === CREATE) return { kind, source, newName: newName ?? source }
  return choice === LEAVE ? { kind, source } : { kind, source, targetId: choice }
}
