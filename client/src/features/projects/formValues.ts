import * as v from 'valibot'
import type {
  BookReference,
  Coordinates,
  FormKind,
  PlaceDetails,
  PlanDetails,
  ProjectDetails,
  ProjectFields,
  YearAmount,
} from '@/api/generated/types.gen'
import { type Amount, showMoney } from '@/lib/money'
import { parseMoney } from '@/lib/readMoney'
import { authoritySchema, toAuthority, toAuthorityValues } from './authorityValues'
import { parseDegrees } from './degrees'
import { money } from './moneyText'

const NAME_LIMIT = 300

const text = v.string()

const degrees = v.pipe(
  text,
  v.check(typed => parseDegrees(typed) !== undefined, 'notDegrees'),
)
const pointSchema = v.object({ latitude: degrees, longitude: degrees })

const lineSchema = v.object({
  name: text,
  objective: text,
  target: text,
  indicator: text,
  expectedResult: text,
  agency: text,
  budgets: v.array(money),
})

export const formSchema = v.object({
  form: v.picklist(['project', 'community', 'coordination', 'equipment']),
  name: v.pipe(text, v.trim(), v.minLength(1, 'required'), v.maxLength(NAME_LIMIT, 'tooLong')),
  objective: text,
  target: text,
  indicator: text,
  expectedResult: text,
  strategyId: text,
  tacticId: text,
  planClassId: text,
  divisionId: text,
  supportingAgency: text,
  coordinationAgency: text,
  equipmentCategory: text,
  equipmentType: text,
  origin: text,
  fundingSource: text,
  places: v.array(v.custom<PlaceDetails>(() => true)),
  placeText: text,
  startPoint: pointSchema,
  endPoint: pointSchema,
  book: v.object({ volume: text, page: text, item: text }),
  amendmentLabel: text,
  budgets: v.array(money),
  ordinance: v.array(money),
  lines: v.array(lineSchema),
  authority: authoritySchema,
})

export type FormValues = v.InferOutput<typeof formSchema>
export type LineValues = FormValues['lines'][number]

export const TEXT_FIELDS = [
  'objective',
  'target',
  'indicator',
  'expectedResult',
  'strategyId',
  'tacticId',
  'planClassId',
  'divisionId',
  'supportingAgency',
  'coordinationAgency',
  'equipmentCategory',
  'equipmentType',
  'origin',
  'fundingSource',
  'placeText',
  'amendmentLabel',
] as const

export const LINE_TEXTS = ['name', 'objective', 'target', 'indicator', 'expectedResult', 'agency'] as const

type Period = Pick<PlanDetails, 'firstYear'>

export const yearsOf = ({ firstYear }: Period) => [0, 1, 2, 3, 4].map(i => firstYear + i)

const amountTexts = (period: Period, amounts: readonly YearAmount[] = []) =>
  yearsOf(period).map(year => showMoney(amounts.find(a => a.fiscalYear === year)?.amount))

const amounts = (period: Period, texts: readonly string[]): YearAmount[] =>
  yearsOf(period).map((fiscalYear, i) => {
    const parsed = parseMoney(texts[i] ?? '')
    return { fiscalYear, amount: (parsed.ok ? parsed.amount : null) as Amount }
  })

const BOOK_PARTS = ['volume', 'page', 'item'] as const satisfies readonly (keyof BookReference)[]

const pointTexts = (point: Coordinates | null | undefined) => ({
  latitude: String(point?.latitude ?? ''),
  longitude: String(point?.longitude ?? ''),
})

const pointOf = ({ latitude, longitude }: FormValues['startPoint']): Coordinates => ({
  latitude: parseDegrees(latitude) ?? null,
  longitude: parseDegrees(longitude) ?? null,
})

export const textsOf = <K extends string>(
  keys: readonly K[],
  source: Partial<Record<K, string | null | undefined>> = {},
) => Object.fromEntries(keys.map(key => [key, source[key] ?? ''])) as Record<K, string>

const valuesOf = <K extends string>(keys: readonly K[], source: Record<K, string>) =>
  Object.fromEntries(keys.map(key => [key, source[key].trim() || null])) as Record<K, string | null>

export const emptyLine = (period: Period): LineValues => ({
  ...textsOf(LINE_TEXTS),
  budgets: amountTexts(period),
})

/** A stored project, or a blank one, as texts to type in. */
export const toFormValues = (
  period: Period,
  project?: ProjectDetails,
  form: FormKind = 'project',
): FormValues => ({
  form: project?.form ?? form,
  name: project?.name ?? '',
  ...textsOf(TEXT_FIELDS, project),
  places: project?.places ?? [],
  startPoint: pointTexts(project?.startPoint),
  endPoint: pointTexts(project?.endPoint),
  book: textsOf(BOOK_PARTS, project?.book),
  budgets: amountTexts(period, project?.budgets),
  ordinance: amountTexts(period, project?.ordinance),
  lines:
    project?.lines.map(line => ({
      ...textsOf(LINE_TEXTS, line),
      budgets: amountTexts(period, line.budgets),
    })) ?? [],
  authority: toAuthorityValues(project?.authority),
})

/** What was typed as the whole project; the tactic alone says the strategy. */
export const toProject = (period: Period, values: FormValues): ProjectFields => {
  const { strategyId, tacticId, ...rest } = valuesOf(TEXT_FIELDS, values)
  return {
    form: values.form,
    name: values.name.trim(),
    ...rest,
    ...(tacticId ? { tacticId } : { strategyId }),
    placeIds: values.places.map(place => place.id),
    startPoint: pointOf(values.startPoint),
    endPoint: pointOf(values.endPoint),
    book: valuesOf(BOOK_PARTS, values.book),
    authority: toAuthority(values.authority),
    budgets: amounts(period, values.budgets),
    ordinance: amounts(period, values.ordinance).filter(a => a.amount !== null),
    lines: values.lines.map(line => ({
      ...valuesOf(LINE_TEXTS, line),
      budgets: amounts(period, line.budgets).filter(a => a.amount !== null),
    })),
  }
}
