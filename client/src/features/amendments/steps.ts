import {
  agreeToAmendmentInCommittee,
  agreeToAmendmentInCouncil,
  announceAmendment,
  postAmendment,
  returnAmendment,
  sendAmendmentToCommittee,
  sendAmendmentToExecutive,
  withdrawAmendment,
} from '@/api/generated/sdk.gen'
import type { AmendmentAnswer, StageAction } from '@/api/generated/types.gen'
import type { Intent } from '@/api/intent'
import { ifMatch } from '@/api/setup'

const CALLS = {
  sendToCommittee: sendAmendmentToCommittee,
  sendToExecutive: sendAmendmentToExecutive,
  returnToDrafting: returnAmendment,
  committeeAgrees: agreeToAmendmentInCommittee,
  councilAgrees: agreeToAmendmentInCouncil,
  post: postAmendment,
  withdraw: withdrawAmendment,
}

/** What a step is taken with; each step uses what it asks for. */
export type StepInput = {
  note: string
  number: string
  date: string
  signatoryName: string
  signatoryPosition: string
}

/** Carries a step out on the version that was seen. */
export const takeStep = (
  { planId, id, version }: AmendmentAnswer,
  action: StageAction,
  { note, ...announcement }: StepInput,
  once: Intent,
): Promise<AmendmentAnswer> => {
  const known = { path: { planId, id }, headers: ifMatch(version) }
  if (action === 'announce')
    return once({ ...known, body: announcement }, call => announceAmendment({ ...call, throwOnError: true }))
  const send = CALLS[action as keyof typeof CALLS]
  return once({ ...known, body: { note: note.trim() || null } }, call =>
    send({ ...call, throwOnError: true }),
  )
}
