import * as v from 'valibot'
import type { AuthorityGround, LandKind, ProjectAuthority, SubsidyRecipient } from '@/api/generated/types.gen'
import { showMoney } from '@/lib/money'
import { parseMoney } from '@/lib/readMoney'
import { money } from './moneyText'

export const GROUNDS = ['beyondCapacity', 'provinceWide', 'severalOrganizations'] as const
export const LANDS = ['forestReserve', 'nationalPark', 'highway', 'irrigation', 'otherState'] as const
export const RECIPIENTS = [
  'localOrganization',
  'stateAgency',
  'stateEnterprise',
  'peopleOrganization',
  'charityOrReligious',
] as const

/** By which power the project is done, as it is chosen and typed. */
export const authoritySchema = v.object({
  authorityItemIds: v.array(v.string()),
  grounds: v.array(v.string()),
  beneficiaryIds: v.array(v.string()),
  lands: v.array(v.string()),
  consentNote: v.string(),
  permissionNote: v.string(),
  recipient: v.string(),
  ownIncome: money,
  dutyAnswer: v.string(),
})

export type AuthorityValues = v.InferOutput<typeof authoritySchema>

export const toAuthorityValues = (authority?: Partial<ProjectAuthority>): AuthorityValues => ({
  authorityItemIds: [...(authority?.authorityItemIds ?? [])],
  grounds: [...(authority?.grounds ?? [])],
  beneficiaryIds: [...(authority?.beneficiaryIds ?? [])],
  lands: [...(authority?.lands ?? [])],
  consentNote: authority?.consentNote ?? '',
  permissionNote: authority?.permissionNote ?? '',
  recipient: authority?.recipient ?? '',
  ownIncome: showMoney(authority?.ownIncome),
  dutyAnswer: authority?.dutyAnswer ?? '',
})

export const toAuthority = (values: AuthorityValues): ProjectAuthority => {
  const income = parseMoney(values.ownIncome)
  return {
    authorityItemIds: values.authorityItemIds,
    grounds: values.grounds as AuthorityGround[],
    beneficiaryIds: values.beneficiaryIds,
    lands: values.lands as LandKind[],
    consentNote: values.consentNote.trim() || null,
    permissionNote: values.permissionNote.trim() || null,
    recipient: (values.recipient || null) as SubsidyRecipient | null,
    ownIncome: income.ok ? income.amount : null,
    dutyAnswer: values.dutyAnswer.trim() || null,
  }
}

/** Everything that was chosen and typed as one text, with names for ids and codes. */
export const authorityText = (values: AuthorityValues, nameOf: (idOrCode: string) => string) =>
  Object.values(values)
    .flatMap(value => (typeof value === 'string' ? [value] : [...value].sort()))
    .filter(value => value !== '')
    .map(nameOf)
    .join(' · ')
