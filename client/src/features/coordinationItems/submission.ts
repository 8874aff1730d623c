import type {
  CoordinationItemSummary,
  EvidenceKind,
  EvidenceRef,
  FieldProblem,
  ItemStatus,
  RoundFrame,
  SubmissionAnswer,
  SubmissionRow,
} from '@/api/generated/types.gen'

export type References = Partial<Record<EvidenceKind, string>>

/** Coordinates are of the project itself; everything else is a document. */
export const documentsOf = (frame: RoundFrame | null | undefined): EvidenceKind[] =>
  (frame?.evidence ?? []).filter(kind => kind !== 'coordinates')

export const evidenceOf = (references: References | undefined): EvidenceRef[] =>
  Object.entries(references ?? {})
    .filter(([, reference]) => reference)
    .map(([kind, reference]) => ({ kind: kind as EvidenceKind, reference }))

/** The chosen ones first: each counts for those behind it. */
export const rowsOf = (
  chosen: readonly string[],
  waiting: readonly string[],
  references: Readonly<Record<string, References>>,
): SubmissionRow[] =>
  [...chosen, ...waiting.filter(id => !chosen.includes(id))].map(projectId => ({
    projectId,
    evidence: evidenceOf(references[projectId]),
  }))

const OF_THE_WHOLE = ['coordination_item.over_quota', 'coordination_item.over_organization_ceiling']

/** What stands against each project; what only the number of the others would cause is said of chosen ones alone. */
export const refusalsOf = (
  answer: SubmissionAnswer | undefined,
  chosen: readonly string[],
): Map<string, FieldProblem[]> =>
  new Map(
    (answer?.rows ?? []).map(row => [
      row.projectId,
      row.refusals.filter(refusal => chosen.includes(row.projectId) || !OF_THE_WHOLE.includes(refusal.code)),
    ]),
  )

const OF_THE_ROUND = [
  'coordination_round.frame_missing',
  'coordination_item.not_yet_open',
  'coordination_item.late',
  'coordination_item.not_in_stage',
]

/** The one reason why nothing can be sent at all. */
export const closedBy = (answer: SubmissionAnswer | undefined): FieldProblem | undefined =>
  answer?.rows.flatMap(row => row.refusals).find(refusal => OF_THE_ROUND.includes(refusal.code))

/** What counts for quota and ceiling: everything sent that was not pulled back. */
export const countedOf = (items: readonly CoordinationItemSummary[]) =>
  items.filter(item => item.status !== 'pulledBack')

const OPEN: readonly ItemStatus[] = ['submitted', 'districtReview']

export const mayPullBack = ({ status }: CoordinationItemSummary) => OPEN.includes(status)
