import type { ImportDecision, ImportQuestion } from '@/api/generated/types.gen'

/** The id of an entry, one of the three below, or "" when nothing is chosen yet. */
export type Choice = string

export const ACCEPT = 'accept'
export const CREATE = 'create'
export const LEAVE = 'leave'

export const keyOf = (question: Pick<ImportQuestion, 'kind' | 'source'>) =>
  `${question.kind}:${question.source}`

export const hasProposal = (question: ImportQuestion) => Boolean(question.proposedId ?? question.proposedName)

/** The name of the division that "create" would make, when it is not the proposed one. */
export const nameToCreate = ({ outcome, newName, proposedName, source }: ImportQuestion) =>
  outcome === 'create' && newName && newName !== proposedName ? newName : source

/** What stands chosen at first: the decision made, else the proposal. */
export const choiceOf = (question: ImportQuestion): Choice => {
  const { outcome, targetId, newName, proposedId, proposedName } = question
  if (outcome === 'useExisting') return targetId === proposedId ? ACCEPT : (targetId ?? '')
  if (outcome === 'create') return !proposedId && newName === proposedName ? ACCEPT : CREATE
  if (outcome === 'leaveBlank') return LEAVE
  return hasProposal(question) ? ACCEPT : ''
}

export const toDecision = (question: ImportQuestion, choice: Choice): ImportDecision => {
  const { kind, source } = question
  if (choice === ACCEPT) return { kind, source, outcome: 'acceptProposal' }
  if (choice === CREATE) return { kind, source, outcome: 'create', newName: nameToCreate(question) }
  if (choice === LEAVE) return { kind, source, outcome: 'leaveBlank' }
  return { kind, source, outcome: 'useExisting', targetId: choice }
}

/** Every proposal that still waits for a word, accepted as it stands. */
export const acceptAll = (questions: readonly ImportQuestion[]): ImportDecision[] =>
  questions
    .filter(question => !question.decided && hasProposal(question))
    .map(question => toDecision(question, ACCEPT))
