import { useCallback, useMemo, useRef, useState } from 'react'
import { deleteProject, getProject, reviseProject, saveProjects } from '@/api/generated/sdk.gen'
import type { FieldProblem, ProjectRow } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { isStatus } from '@/lib/problem'
import { inverseOf, onlyChanges, type RowEdit, toFields, withValues } from './fields'
import { useProjectCache } from './useProjectCache'

type Done = { edits: RowEdit[]; created: string[] }

export type Refused = { position: number | null; name: string; details: FieldProblem[] }
export type Conflict = { edit: RowEdit; mine: ProjectRow; latest: ProjectRow }
export type SaveState =
  | { kind: 'idle' | 'saving' | 'undone' | 'nothingToUndo' }
  | { kind: 'saved'; rows: number; cells: number }
  | { kind: 'failed'; error: unknown }

const BATCH = 1_000
const MAX_UNDO = 100

const cellCount = (edits: readonly RowEdit[]) =>
  edits.reduce((sum, edit) => sum + Object.keys(edit.values).length, 0)

/** Edits shown at once, saved one after another, undone with one key; a block is one call. */
export const useProjectEdits = (planId: string) => {
  const [state, setState] = useState<SaveState>({ kind: 'idle' })
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [refused, setRefused] = useState<Refused[]>([])
  const undoStack = useRef<Done[]>([])
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef<RowEdit[]>([])

  const { knownRows, putRows, refresh } = useProjectCache(planId, waiting)

  const saveOne = useCallback(
    async (edit: RowEdit, mine: ProjectRow, before: ProjectRow) => {
      const id = before.id
      try {
        const version = knownRows().get(id)?.version ?? before.version
        putRows([
          await take(
            reviseProject({
              path: { planId, id },
              headers: ifMatch(version),
              body: toFields(edit.values),
              throwOnError: true,
            }),
          ),
        ])
        return []
      } catch (error) {
        if (!isStatus(error, 412)) {
          putRows([before])
          throw error
        }
        const latest = await take(getProject({ path: { planId, id }, throwOnError: true }))
        putRows([latest])
        setConflict({ edit, mine, latest })
        return null
      }
    },
    [knownRows, planId, putRows],
  )

  const saveMany = useCallback(
    async (edits: readonly RowEdit[], before: ReadonlyMap<string, ProjectRow>) => {
      const created: string[] = []
      const failed: Refused[] = []
      for (let start = 0; start < edits.length; start += BATCH) {
        const part = edits.slice(start, start + BATCH)
        const versions = knownRows()
        const rows = part.map(({ id, values }) => ({
          ...toFields(values),
          ...(id && { id, version: versions.get(id)?.version ?? null }),
        }))
        const answer = await take(
          saveProjects({ path: { planId }, body: { mode: 'allGoodRows', rows }, throwOnError: true }),
        )
        putRows(answer.rows.flatMap(result => result.row ?? []))
        for (const result of answer.rows) {
          const old = before.get(part[result.index]?.id ?? '')
          if (result.outcome === 'created' && result.id) created.push(result.id)
          if (result.outcome !== 'refused') continue
          if (old) putRows([old])
          failed.push({
            position: old?.position ?? null,
            name: old?.name ?? String(part[result.index]?.values.name ?? ''),
            details: result.details,
          })
        }
      }
      setRefused(failed)
      return created
    },
    [knownRows, planId, putRows],
  )

  const run = useCallback(
    (wanted: readonly RowEdit[], remember: boolean) => {
      const before = knownRows()
      const edits = onlyChanges(wanted, before)
      const [first] = edits
      if (!first) return
      const back = inverseOf(edits, before)
      waiting.current = [...waiting.current, ...edits]
      putRows([...before.values()].filter(row => edits.some(edit => edit.id === row.id)))
      setState({ kind: 'saving' })
      const old = first.id === null ? undefined : before.get(first.id)
      const save = async () => {
        waiting.current = waiting.current.filter(edit => !edits.includes(edit))
        try {
          const created =
            edits.length === 1 && old
              ? await saveOne(first, withValues(old, first.values), old)
              : await saveMany(edits, before)
          if (created && remember)
            undoStack.current = [...undoStack.current.slice(-MAX_UNDO), { edits: back, created }]
          setState(
            !created
              ? { kind: 'idle' }
              : remember
                ? { kind: 'saved', rows: edits.length, cells: cellCount(edits) }
                : { kind: 'undone' },
          )
          refresh((created?.length ?? 0) > 0)
        } catch (error) {
          putRows([...before.values()].filter(row => edits.some(edit => edit.id === row.id)))
          setState({ kind: 'failed', error })
        }
      }
      queue.current = queue.current.then(save)
    },
    [knownRows, putRows, refresh, saveMany, saveOne],
  )

  const removeCreated = useCallback(
    async (ids: readonly string[]) => {
      for (const id of ids) {
        const { version } = await take(getProject({ path: { planId, id }, throwOnError: true }))
        await take(deleteProject({ path: { planId, id }, headers: ifMatch(version), throwOnError: true }))
      }
      refresh(true)
      setState({ kind: 'undone' })
    },
    [planId, refresh],
  )

  const undo = useCallback(() => {
    queue.current = queue.current.then(async () => {
      const last = undoStack.current.pop()
      if (!last) return setState({ kind: 'nothingToUndo' })
      if (last.created.length > 0)
        await removeCreated(last.created).catch(error => setState({ kind: 'failed', error }))
      if (last.edits.length > 0) run(last.edits, false)
    })
  }, [removeCreated, run])

  return useMemo(
    () => ({
      state,
      conflict,
      refused,
      undo,
      apply: (edits: readonly RowEdit[]) => run(edits, true),
      settleConflict: (useMine: boolean) => {
        if (useMine && conflict) run([conflict.edit], true)
        setConflict(null)
      },
      forgetRefused: () => setRefused([]),
    }),
    [state, conflict, refused, undo, run],
  )
}
