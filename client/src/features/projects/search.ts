import type { FormKind } from '@/api/generated/types.gen'

/** What the address says about the grid. */
export type ProjectSearch = {
  search?: string
  form?: FormKind
  strategyId?: string
  tacticId?: string
  planClassId?: string
  divisionId?: string
  withProblems?: boolean
  sort?: string
  columns?: 'all'
}

const TEXTS = ['search', 'strategyId', 'tacticId', 'planClassId', 'divisionId', 'sort'] as const
const FORMS: readonly FormKind[] = ['project', 'community', 'coordination', 'equipment']

export const readProjectSearch = (raw: Record<string, unknown>): ProjectSearch => {
  const search: ProjectSearch = {}
  for (const key of TEXTS) if (raw[key]) search[key] = String(raw[key])
  if (FORMS.includes(raw.form as FormKind)) search.form = raw.form as FormKind
  if (raw.withProblems === true || raw.withProblems === 'true') search.withProblems = true
  if (raw.columns === 'all') search.columns = 'all'
  return search
}
