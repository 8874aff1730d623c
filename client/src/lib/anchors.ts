/** Fields of a project that have no input of their own are shown at the nearest one. */
const NEAREST: Record<string, string> = {
  budgets: 'budgets.0',
  'authority.grounds': 'authority',
  'authority.beneficiaryIds': 'authority',
  'authority.authorityItemIds': 'authority',
  'authority.lands': 'authority',
}

/** The id of the input of a project's field, for links that lead to it. */
export const projectFieldId = (path: string) => `project-${(NEAREST[path] ?? path).replace(/\./g, '-')}`
