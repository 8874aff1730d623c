import { useCallback, useMemo, useRef, useState } from 'react'
import { deleteProject, getProject } from '@/api/generated/sdk.gen'
import { isLost } from '@/api/intent'
import { ifMatch, take } from '@/api/setup'
import type { PasteDrop } from '@/components/grid/useGridClipboard'
import { isStatus } from '@/lib/problem'
import { onlyChanges, type RowEdit } from './fields'
import { advance, type Done, editsOf, type Gesture, gestureOf, type Refused } from './gestures'
import { useProjectCache } from './useProjectCache'
import { type Conflict, useSendPart } from './useSendPart'

export type SaveState =
  | { kind: 'idle' | 'saving' | 'undone' | 'nothingToUndo' }
  | { kind: 'pasteDropped'; why: PasteDrop }
  | { kind: 'saved'; rows: number; cells: number }
  /** `rows` were saved before; `retry` sends again what got no answer. */
  | { kind: 'failed'; error: unknown; rows: number; retry: (() => void) | null }

const MAX_UNDO = 100

/** Edits shown at once, saved one after another, undone with one key; a block is one call. */
export const useProjectEdits = (planId: string) => {
  const [state, setState] = useState<SaveState>({ kind: 'idle' })
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [refused, setRefused] = useState<Refused[]>([])
  const undoStack = useRef<Done[]>([])
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const cache = useProjectCache(planId)
  const { knownRows, wait, settle, refresh } = cache
  const send = useSendPart(planId, cache)

  const remember = useCallback((done: Done) => {
    if (undoStack.current.includes(done) || done.edits.length + done.created.length === 0) return
    undoStack.current = [...undoStack.current.slice(-MAX_UNDO), done]
  }, [])

  /** Sends the parts one after another; each that is saved can be undone, whatever becomes of the next. */
  const save = useCallback(
    async (gesture: Gesture, isUndo: boolean, again: () => void) => {
      try {
        for (const part of [...gesture.parts]) {
          const sent = await send(part)
          advance(gesture, sent.saved, sent.created)
          gesture.refused.push(...sent.refused)
          if (!isUndo) remember(gesture.done)
          if (sent.conflict) setConflict(sent.conflict)
        }
        const saved = { kind: isUndo ? 'undone' : 'saved', ...gesture.saved } as const
        setState(saved.rows > 0 ? saved : { kind: 'idle' })
        refresh(gesture.done.created.length > 0)
      } catch (error) {
        settle(editsOf(gesture))
        setState({ kind: 'failed', error, rows: gesture.saved.rows, retry: isLost(error) ? again : null })
        refresh(true)
      }
      if (gesture.refused.length > 0) setRefused(gesture.refused.splice(0))
    },
    [refresh, remember, send, settle],
  )

  const start = useCallback(
    (gesture: Gesture, isUndo: boolean) => {
      wait(editsOf(gesture))
      setState({ kind: 'saving' })
      queue.current = queue.current.then(() => save(gesture, isUndo, () => start(gesture, isUndo)))
    },
    [save, wait],
  )

  const run = useCallback(
    (wanted: readonly RowEdit[], isUndo: boolean) => {
      const before = knownRows()
      const edits = onlyChanges(wanted, before)
      if (edits.length > 0) start(gestureOf(edits, before), isUndo)
    },
    [knownRows, start],
  )

  const remove = useCallback(
    async (id: string) => {
      try {
        const { version } = await take(getProject({ path: { planId, id }, throwOnError: true }))
        await take(deleteProject({ path: { planId, id }, headers: ifMatch(version), throwOnError: true }))
      } catch (error) {
        if (!isStatus(error, 404)) throw error
      }
    },
    [planId],
  )

  const undo = useCallback(() => {
    queue.current = queue.current.then(async () => {
      const last = undoStack.current.pop()
      if (!last) return setState({ kind: 'nothingToUndo' })
      const hasCreated = last.created.length > 0
      try {
        for (; last.created[0]; last.created.shift()) await remove(last.created[0])
        setState({ kind: 'undone' })
        run(last.edits, true)
      } catch (error) {
        undoStack.current.push(last)
        setState({ kind: 'failed', error, rows: 0, retry: isLost(error) ? undo : null })
      }
      if (hasCreated) refresh(true)
    })
  }, [refresh, remove, run])

  return useMemo(
    () => ({
      state,
      conflict,
      refused,
      undo,
      apply: (edits: readonly RowEdit[]) => run(edits, false),
      settleConflict: (useMine: boolean) => {
        if (useMine && conflict) run([conflict.edit], false)
        setConflict(null)
      },
      forgetRefused: () => setRefused([]),
      sayDropped: (why: PasteDrop) => setState({ kind: 'pasteDropped', why }),
    }),
    [state, conflict, refused, undo, run],
  )
}
