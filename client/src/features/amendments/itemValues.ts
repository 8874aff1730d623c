import type { PlanDetails, ProjectAuthority, ProjectContent, ProjectFields } from '@/api/generated/types.gen'
import { showMoney } from '@/lib/money'
import { parseMoney } from '@/lib/readMoney'

export const TEXT_FIELDS = [
  'name',
  'objective',
  'target',
  'indicator',
  'expectedResult',
  'placeText',
  'fundingSource',
  'origin',
  'supportingAgency',
  'coordinationAgency',
  'equipmentCategory',
  'equipmentType',
] as const
export const ID_FIELDS = ['strategyId', 'tacticId', 'planClassId', 'divisionId'] as const

export type TextField = (typeof TEXT_FIELDS)[number]
export type LineValues = { name: string; target: string; budgets: string[] }
export type ItemValues = Record<TextField | (typeof ID_FIELDS)[number] | 'form', string> & {
  budgets: string[]
  lines: LineValues[]
  authority: ProjectAuthority
}

export const yearsOf = (plan: Pick<PlanDetails, 'firstYear'>) => [0, 1, 2, 3, 4].map(i => plan.firstYear + i)

type Amounts = readonly { fiscalYear: number; amount?: number | null }[]

const amountsOf = (years: number[], amounts: Amounts | null | undefined) =>
  years.map(year => showMoney(amounts?.find(a => a.fiscalYear === year)?.amount))

/** What the book says of a project, as a form holds it. */
export const toValues = (years: number[], content: ProjectContent | null | undefined): ItemValues => {
  const draft = content?.draft
  const text = (name: keyof NonNullable<typeof draft>) => (draft?.[name] as string | null | undefined) ?? ''
  return {
    form: draft?.form ?? 'project',
    ...(Object.fromEntries(TEXT_FIELDS.map(name => [name, text(name)])) as Record<TextField, string>),
    ...(Object.fromEntries(ID_FIELDS.map(name => [name, text(name)])) as Record<
      (typeof ID_FIELDS)[number],
      string
    >),
    budgets: amountsOf(years, draft?.budgets),
    lines: (draft?.lines ?? []).map(line => ({
      name: line.name ?? '',
      target: line.target ?? '',
      budgets: amountsOf(years, line.budgets),
    })),
    authority: draft?.authority ?? { authorityItemIds: [], grounds: [], beneficiaryIds: [], lands: [] },
  }
}

const toAmounts = (years: number[], texts: readonly string[]) =>
  years.map((fiscalYear, i) => {
    const parsed = parseMoney(texts[i] ?? '')
    return { fiscalYear, amount: parsed.ok ? parsed.amount : null }
  })

export const emptyLine = (): LineValues => ({ name: '', target: '', budgets: ['', '', '', '', ''] })

/** Whether every amount can be read. */
export const amountsAreRead = (values: ItemValues) =>
  [...values.budgets, ...values.lines.flatMap(line => line.budgets)].every(text => parseMoney(text).ok)

/** All fields as the API wants them: blank ones are named in `clear`, lines keep what the form does not show. */
export const toFields = (
  years: number[],
  values: ItemValues,
  content: ProjectContent | null | undefined,
): ProjectFields => {
  const named = [...TEXT_FIELDS, ...ID_FIELDS]
  const given = Object.fromEntries(
    named.filter(name => values[name].trim() !== '').map(name => [name, values[name]]),
  )
  return {
    ...given,
    form: values.form as NonNullable<ProjectFields['form']>,
    clear: named.filter(name => name !== 'name' && values[name].trim() === ''),
    budgets: toAmounts(years, values.budgets),
    authority: values.authority,
    lines: values.lines.map((line, i) => ({
      ...content?.draft.lines?.[i],
      name: line.name || null,
      target: line.target || null,
      budgets: toAmounts(years, line.budgets),
    })),
  }
}
