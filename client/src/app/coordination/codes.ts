import type { EvidenceKind, ItemStatus, ReasonCode, RoundStage } from '@/api/generated/types.gen'
import type { Tone } from '@/components/ui/Notice'

/** The stages of a round in their order. */
export const ROUND_STAGES: readonly RoundStage[] = [
  'draft',
  'filing',
  'districtReview',
  'screening',
  'provinceReview',
  'inclusion',
  'answered',
  'closed',
]

export const ITEM_STATUSES: readonly ItemStatus[] = [
  'submitted',
  'districtReview',
  'ranked',
  'paoScreening',
  'returned',
  'provinceReview',
  'accepted',
  'rejected',
  'referred',
  'merged',
  'pulledBack',
  'included',
  'budgeted',
  'notBudgeted',
]

export const REASON_CODES: readonly ReasonCode[] = [
  'notPaoAuthority',
  'singleLaoCanDo',
  'duplicateProvincePlan',
  'duplicateAgency',
  'duplicateOtherLao',
  'outOfFrame',
  'incomplete',
  'noLandPermission',
  'overCeiling',
  'late',
  'beyondCapacity',
]

export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  'coordinates',
  'landPermission',
  'costEstimate',
  'drawing',
  'communityResolution',
  'resolution',
  'jointConsent',
]

const TONES: Partial<Record<ItemStatus, Tone>> = {
  returned: 'warn',
  accepted: 'ok',
  included: 'ok',
  budgeted: 'ok',
  rejected: 'fail',
  notBudgeted: 'warn',
  paoScreening: 'info',
  provinceReview: 'info',
  referred: 'info',
}

/** The colour beside the word of a state; states at rest have none. */
export const statusTone = (status: ItemStatus): { tone?: Tone } => {
  const tone = TONES[status]
  return tone ? { tone } : {}
}
