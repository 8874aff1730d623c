import type { FormKind } from '@/api/generated/types.gen'

export const FORM_KINDS: readonly FormKind[] = ['project', 'community', 'coordination', 'equipment']

/** The accounts that an address names; without any that exist, projects. */
export const readForms = (raw: unknown): FormKind[] => {
  const wanted = String(raw ?? '').split(',')
  const forms = FORM_KINDS.filter(form => wanted.includes(form))
  return forms.length > 0 ? forms : ['project']
}
