import type { Language } from './format'

export type Bilingual = { th: string; en: string }

export type FieldProblem = {
  field?: string | null
  code: string
  messages: Bilingual
  clause?: string | null
}

/** What the API sends as application/problem+json. */
export type Problem = {
  title?: string | null
  status?: number | null
  code?: string | null
  messages?: Bilingual | null
  clause?: string | null
  traceId?: string | null
  details?: FieldProblem[] | null
}

/** A refusal or failure of the API. Status 0: the server was not reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.code ?? problem.title ?? `HTTP ${status}`)
    this.name = 'ApiError'
  }
}

export const isStatus = (error: unknown, status: number): error is ApiError =>
  error instanceof ApiError && error.status === status

export const problemText = (error: unknown, language: Language): string | null => {
  if (!(error instanceof ApiError)) return null
  return error.problem.messages?.[language] ?? error.problem.title ?? null
}

/** API paths ("budgets[0].amount") as form paths ("budgets.0.amount"). */
export const toFormPath = (field: string) => field.replace(/\[(\d+)\]/g, '.$1').replace(/^\$?\./, '')

/** The faults of an input by form path; those that name no field are under "". */
export const fieldErrors = (error: unknown): Map<string, FieldProblem[]> => {
  const byField = new Map<string, FieldProblem[]>()
  if (!(error instanceof ApiError)) return byField
  for (const detail of error.problem.details ?? []) {
    const path = toFormPath(detail.field ?? '')
    byField.set(path, [...(byField.get(path) ?? []), detail])
  }
  return byField
}
