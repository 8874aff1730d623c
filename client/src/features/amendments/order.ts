const FIELDS = [
  'project',
  'form',
  'name',
  'objective',
  'target',
  'budgets',
  'indicator',
  'expectedResult',
  'strategy',
  'tactic',
  'planClass',
  'division',
]

const placeOf = (field: string) => {
  const at = FIELDS.indexOf(field.split('.')[0] ?? '')
  return at < 0 ? FIELDS.length : at
}

/** Fields in the order of the form. */
export const inFormOrder = <T extends { field: string }>(fields: readonly T[]): T[] =>
  [...fields].sort((a, b) => placeOf(a.field) - placeOf(b.field) || a.field.localeCompare(b.field))

const BACKWARD = ['returnToDrafting', 'withdraw']

/** Steps that go on first, then those that go back or out. */
export const forwardFirst = <T extends { action: string }>(steps: readonly T[]): T[] =>
  [...steps].sort((a, b) => BACKWARD.indexOf(a.action) - BACKWARD.indexOf(b.action))
