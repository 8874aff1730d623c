import type {
  CommitteeDraft,
  CommitteeKind,
  CommitteeRole,
  OfficeDetails,
  OfficeKind,
  OrganizationKind,
  RuleSet,
  SeatDraft,
  SeatKind,
  SeatRule,
} from '@/api/generated/types.gen'

/** A seat as it is filled in: one row under its rule. */
export type SeatRow = {
  key: string
  role: CommitteeRole
  officeId: string
  name: string
  position: string
}

/** All seats of one rule. Chosen members share the document of the choice. */
export type SeatGroup = { rule: SeatRule; rows: SeatRow[]; document: string; chosenOn: string }

export type Heading = { kind: CommitteeKind; name: string; number: string; date: string; districtId: string }

/** Seats that the own organization's offices fill; all others are people from outside. */
const OFFICE_OF: Partial<Record<SeatKind, OfficeKind>> = {
  executive: 'executive',
  deputy: 'deputy',
  councillor: 'councillor',
  clerk: 'clerk',
  divisionHead: 'divisionHead',
  planningDivisionHead: 'planningDivisionHead',
  planAnalyst: 'planAnalyst',
}

export const officeKindOf = (seat: SeatKind) => OFFICE_OF[seat]

export const officesFor = (seat: SeatKind, offices: readonly OfficeDetails[]) =>
  offices.filter(office => office.kind === OFFICE_OF[seat]).sort((a, b) => a.number - b.number)

let made = 0

export const emptyRow = (role: CommitteeRole, officeId = ''): SeatRow => {
  made += 1
  return { key: `seat-${made}`, role, officeId, name: '', position: '' }
}

/** The seats a committee of this kind starts with: every office that sits by law, and empty rows for the rest. */
export const startingGroups = (
  rules: RuleSet,
  kind: CommitteeKind,
  organization: OrganizationKind,
  offices: readonly OfficeDetails[],
): SeatGroup[] =>
  rules.seats
    .filter(rule => rule.committee === kind && (!rule.kinds || rule.kinds.includes(organization)))
    .map(rule => {
      const sitting = rule.origin === 'exOfficio' ? officesFor(rule.seat, offices) : []
      const rows = sitting.map(office => emptyRow(rule.role, office.id))
      const wanted = rule.origin === 'exOfficio' && officeKindOf(rule.seat) ? 0 : rule.min
      while (rows.length < wanted) rows.push(emptyRow(rule.role))
      return { rule, rows, document: '', chosenOn: '' }
    })

const FREE_SEATS: SeatKind[] = ['divisionHead', 'expert', 'agencyRepresentative', 'communityRepresentative']

/** A sub-committee is free in its composition: whoever the committee chooses, in whatever number. */
export const freeGroups = (rules: RuleSet, kind: CommitteeKind): SeatGroup[] => {
  const { clause = '', confidence = 'medium' } = rules.seats.find(rule => rule.committee === kind) ?? {}
  return FREE_SEATS.map(seat => ({
    rule: {
      committee: kind,
      seat,
      origin: 'chosenByMembers',
      role: 'member',
      min: 0,
      clause,
      confidence,
      substitute: false,
    },
    rows: [],
    document: '',
    chosenOn: '',
  }))
}

/** The same seats with nobody in them, for a further order. */
export const withoutRows = (groups: readonly SeatGroup[]): SeatGroup[] =>
  groups.map(group => ({ ...group, rows: [] }))

const isFilled = (row: SeatRow) => row.officeId !== '' || row.name.trim() !== ''

const seatOf = ({ rule, document, chosenOn }: SeatGroup, row: SeatRow): SeatDraft => ({
  kind: rule.seat,
  role: row.role,
  origin: rule.origin,
  officeId: row.officeId || null,
  name: row.officeId ? null : row.name,
  position: row.position || null,
  ...(rule.origin !== 'exOfficio' && { choiceDocument: document || null, chosenOn: chosenOn || null }),
})

export const seatsOf = (groups: readonly SeatGroup[]): SeatDraft[] =>
  groups.flatMap(group => group.rows.filter(isFilled).map(row => seatOf(group, row)))

export const toDraft = (
  heading: Heading,
  groups: readonly SeatGroup[],
  parentId: string | null,
): CommitteeDraft => ({
  kind: heading.kind,
  name: heading.name,
  order: { number: heading.number, date: heading.date },
  districtId: heading.districtId || null,
  parentId,
  seats: seatsOf(groups),
})

/** Where the rules name no chair or secretary, the members choose them among themselves. */
export const choosableRoles = (rules: readonly SeatRule[], rule: SeatRule): CommitteeRole[] => {
  if (rule.role !== 'member') return [rule.role]
  const open = (['chair', 'memberAndSecretary'] as const).filter(role => rules.every(r => r.role !== role))
  return ['member', ...open]
}
