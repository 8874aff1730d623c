import type { RoundDocumentKind } from '@/api/generated/types.gen'

export const KINDS: readonly RoundDocumentKind[] = ['account', 'ranking', 'screening', 'outgoing', 'letter']

export type Which = { kind: RoundDocumentKind; subjectId?: string; agency?: string }

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** Which document an address names; the screening result where it names none. */
export const readWhich = (search: Record<string, unknown>): Which => ({
  kind: KINDS.find(kind => kind === search.kind) ?? 'screening',
  subjectId: textOf(search.subjectId),
  agency: textOf(search.agency),
})
