import type { PlaceDetails } from '@/api/generated/types.gen'
import { type FormValues, TEXT_FIELDS, textsOf } from './formValues'

const under = (path: string, values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${path}.${key}`, value]))

/** The form paths whose values differ, for showing both after a conflict. */
export const differences = (
  mine: FormValues,
  theirs: FormValues,
  nameOf: (place: PlaceDetails) => string = place => place.name,
) => {
  const flat = (values: FormValues) =>
    ({
      name: values.name,
      ...textsOf(TEXT_FIELDS, values),
      places: values.places.map(nameOf).join(', '),
      ...under('startPoint', values.startPoint),
      ...under('endPoint', values.endPoint),
      ...under('book', values.book),
      ...Object.fromEntries(values.budgets.map((amount, i) => [`budgets.${i}`, amount])),
      ...Object.fromEntries(values.ordinance.map((amount, i) => [`ordinance.${i}`, amount])),
    }) as Record<string, string>
  const [a, b] = [flat(mine), flat(theirs)]
  return Object.keys(a)
    .filter(path => a[path] !== b[path])
    .map(path => ({ path, mine: a[path] ?? '', theirs: b[path] ?? '' }))
}
