import type { ProjectFields, ProjectRow } from '@/api/generated/types.gen'
import { addMoney } from '@/lib/money'

/** New values by column: texts and ids by field name, amounts by "y2566". null makes the field blank. */
export type Values = Record<string, unknown>

export const yearColumn = (fiscalYear: number) => `y${fiscalYear}`

const yearOf = (column: string) => (/^y\d{4}$/.test(column) ? Number(column.slice(1)) : null)

/** The values as the API wants them: only what is given, blanks named in `clear`. */
export const toFields = (values: Values): ProjectFields => {
  const fields: Record<string, unknown> = {}
  const budgets: { fiscalYear: number; amount: number | null }[] = []
  const clear: string[] = []
  for (const [column, value] of Object.entries(values)) {
    const fiscalYear = yearOf(column)
    if (fiscalYear !== null) budgets.push({ fiscalYear, amount: value as number | null })
    else if (value === null || value === '') clear.push(column)
    else fields[column] = value
  }
  return { ...fields, ...(budgets.length > 0 && { budgets }), ...(clear.length > 0 && { clear }) }
}

export const valueIn = (row: ProjectRow, column: string): unknown => {
  const fiscalYear = yearOf(column)
  if (fiscalYear !== null) return row.budgets.find(budget => budget.fiscalYear === fiscalYear)?.amount ?? null
  return (row as unknown as Values)[column] ?? null
}

/** The row as it will be; shown at once, before the server answers. */
export const withValues = (row: ProjectRow, values: Values): ProjectRow => {
  const next = { ...row, budgets: row.budgets.map(budget => ({ ...budget })) }
  for (const [column, value] of Object.entries(values)) {
    const fiscalYear = yearOf(column)
    const budget = next.budgets.find(b => b.fiscalYear === fiscalYear)
    if (budget) budget.amount = value as number | null
    else if (fiscalYear === null) (next as unknown as Values)[column] = value
  }
  next.total = addMoney(next.budgets.map(budget => budget.amount))
  return next
}

export type RowEdit = { id: string | null; values: Values }

/** A tactic brings its strategy along: where there was none before, the strategy of then goes back with it. */
const columnsToGiveBack = (values: Values, row: ProjectRow) =>
  'tacticId' in values && valueIn(row, 'tacticId') === null
    ? [...Object.keys(values), 'strategyId']
    : Object.keys(values)

/** The edits that give the old values back. */
export const inverseOf = (edits: readonly RowEdit[], rows: ReadonlyMap<string, ProjectRow>): RowEdit[] =>
  edits.flatMap(({ id, values }) => {
    const row = id === null ? undefined : rows.get(id)
    if (!row) return []
    const columns = columnsToGiveBack(values, row)
    return [{ id, values: Object.fromEntries(columns.map(column => [column, valueIn(row, column)])) }]
  })

/** Leaves out what would change nothing. */
export const onlyChanges = (edits: readonly RowEdit[], rows: ReadonlyMap<string, ProjectRow>): RowEdit[] =>
  edits.flatMap(({ id, values }) => {
    const row = id === null ? undefined : rows.get(id)
    if (!row) return [{ id, values }]
    const changed = Object.entries(values).filter(([column, value]) => valueIn(row, column) !== value)
    return changed.length > 0 ? [{ id, values: Object.fromEntries(changed) }] : []
  })
