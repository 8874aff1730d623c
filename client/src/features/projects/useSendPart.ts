import { useCallback } from 'react'
import { getProject, reviseProject, saveProjects } from '@/api/generated/sdk.gen'
import type { ProjectRow } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { isStatus } from '@/lib/problem'
import { onlyChanges, type RowEdit, toFields, withValues } from './fields'
import type { Part, Refused } from './gestures'
import type { useProjectCache } from './useProjectCache'

export type Conflict = { edit: RowEdit; mine: ProjectRow; latest: ProjectRow }

/** What came of one call. */
type Sent = { saved: RowEdit[]; created: string[]; refused: Refused[]; conflict: Conflict | null }

const allSaved = (saved: RowEdit[]): Sent => ({ saved, created: [], refused: [], conflict: null })

/** Sends one part of a gesture: one row by itself at the version seen, several as one block. */
export const useSendPart = (
  planId: string,
  { knownRows, settle }: Pick<ReturnType<typeof useProjectCache>, 'knownRows' | 'settle'>,
) => {
  const sendOne = useCallback(
    async (edit: RowEdit, row: ProjectRow): Promise<Sent> => {
      const path = { planId, id: row.id }
      try {
        const body = toFields(edit.values)
        const call = { path, headers: ifMatch(row.version), body, throwOnError: true } as const
        settle([edit], [await take(reviseProject(call))])
        return allSaved([edit])
      } catch (error) {
        if (!isStatus(error, 412)) throw error
        const latest = await take(getProject({ path, throwOnError: true }))
        settle([edit], [latest])
        // What a lost answer had saved already is no conflict.
        if (onlyChanges([edit], new Map([[row.id, latest]])).length === 0) return allSaved([edit])
        return { ...allSaved([]), conflict: { edit, mine: withValues(row, edit.values), latest } }
      }
    },
    [planId, settle],
  )

  const sendBlock = useCallback(
    async (part: Part): Promise<Sent> => {
      const known = knownRows()
      part.rows ??= part.edits.map(({ id, values }) => ({
        ...toFields(values),
        ...(id && { id, version: known.get(id)?.version ?? null }),
      }))
      const { rows } = await part.once(
        { path: { planId }, body: { mode: 'allGoodRows' as const, rows: part.rows } },
        call => saveProjects({ ...call, throwOnError: true }),
      )
      settle(
        part.edits,
        rows.flatMap(result => result.row ?? []),
      )
      const refused = rows.filter(result => result.outcome === 'refused')
      const isRefused = new Set(refused.map(result => result.index))
      return {
        saved: part.edits.filter((_, i) => !isRefused.has(i)),
        created: rows.flatMap(({ outcome, id }) => (outcome === 'created' && id ? [id] : [])),
        refused: refused.map(({ index, details }) => {
          const edit = part.edits[index]
          const row = known.get(edit?.id ?? '')
          return {
            position: row?.position ?? null,
            name: row?.name ?? String(edit?.values.name ?? ''),
            details,
          }
        }),
        conflict: null,
      }
    },
    [knownRows, planId, settle],
  )

  return useCallback(
    async (part: Part) => {
      const [only] = part.edits
      const row = part.edits.length === 1 && only?.id ? knownRows().get(only.id) : undefined
      return only && row ? await sendOne(only, row) : await sendBlock(part)
    },
    [knownRows, sendOne, sendBlock],
  )
}
