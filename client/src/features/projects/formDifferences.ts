import type { PlaceDetails } from '@/api/generated/types.gen'
import { authorityText } from './authorityValues'
import { type FormValues, LINE_TEXTS, TEXT_FIELDS, textsOf } from './formValues'

type Flat = Record<string, string>

const under = (path: string, values: Flat | readonly string[]): Flat =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${path}.${key}`, value]))

const lineTexts = (lines: FormValues['lines']): Flat =>
  Object.assign(
    {},
    ...lines.map((line, i) => ({
      ...under(`lines.${i}`, textsOf(LINE_TEXTS, line)),
      ...under(`lines.${i}.budgets`, line.budgets),
    })),
  )

/** Every field of the form as a text by its path. */
const flat = (
  values: FormValues,
  nameOf: (place: PlaceDetails) => string,
  wordOf: (idOrCode: string) => string,
): Flat => ({
  form: values.form,
  name: values.name,
  ...textsOf(TEXT_FIELDS, values),
  places: values.places.map(nameOf).join(', '),
  ...under('startPoint', values.startPoint),
  ...under('endPoint', values.endPoint),
  ...under('book', values.book),
  authority: authorityText(values.authority, wordOf),
  ...under('budgets', values.budgets),
  ...under('ordinance', values.ordinance),
  ...lineTexts(values.lines),
})

/** The form paths whose values differ, for showing both after a conflict. */
export const differences = (
  mine: FormValues,
  theirs: FormValues,
  nameOf: (place: PlaceDetails) => string = place => place.name,
  wordOf: (idOrCode: string) => string = code => code,
) => {
  const [a, b] = [flat(mine, nameOf, wordOf), flat(theirs, nameOf, wordOf)]
  return Object.keys({ ...a, ...b })
    .map(path => ({ path, mine: a[path] ?? '', theirs: b[path] ?? '' }))
    .filter(difference => difference.mine !== difference.theirs)
}
