/** What the address says about the list of findings; without anything, what still blocks. */
export type FindingSearch = { show?: 'fail' | 'warn' | 'waived'; rule?: string }

export const readFindingSearch = (raw: Record<string, unknown>): FindingSearch => ({
  ...((raw.show === 'fail' || raw.show === 'warn' || raw.show === 'waived') && { show: raw.show }),
  ...(typeof raw.rule === 'string' && raw.rule !== '' && { rule: raw.rule }),
})
