import type { FieldProblem, ProjectRow, ProjectRowInput } from '@/api/generated/types.gen'
import { createIntent, type Intent } from '@/api/intent'
import { inverseOf, type RowEdit } from './fields'

/** What gives a gesture back: old values, and rows to take out again. */
export type Done = { edits: RowEdit[]; created: string[] }

export type Refused = { position: number | null; name: string; details: FieldProblem[] }

/** One call. Its body is made when it is first sent and stays, so that it can be repeated as it was. */
export type Part = { edits: RowEdit[]; back: RowEdit[]; once: Intent; rows?: ProjectRowInput[] }

/** What one gesture of the hand changes: the parts still to be sent, and what came of those that were. */
export type Gesture = {
  parts: Part[]
  done: Done
  refused: Refused[]
  saved: { rows: number; cells: number }
}

const BATCH = 1_000

export const gestureOf = (edits: readonly RowEdit[], before: ReadonlyMap<string, ProjectRow>): Gesture => ({
  parts: Array.from({ length: Math.ceil(edits.length / BATCH) }, (_, i) => {
    const part = edits.slice(i * BATCH, (i + 1) * BATCH)
    return { edits: part, back: inverseOf(part, before), once: createIntent() }
  }),
  done: { edits: [], created: [] },
  refused: [],
  saved: { rows: 0, cells: 0 },
})

export const editsOf = (gesture: Gesture) => gesture.parts.flatMap(part => part.edits)

/** Notes what came of the first part and goes on to the next. */
export const advance = (gesture: Gesture, saved: readonly RowEdit[], created: readonly string[]) => {
  const [part] = gesture.parts.splice(0, 1)
  const ids = new Set(saved.map(edit => edit.id))
  gesture.done.edits.push(...(part?.back.filter(edit => ids.has(edit.id)) ?? []))
  gesture.done.created.push(...created)
  gesture.saved.rows += saved.length
  gesture.saved.cells += saved.reduce((sum, edit) => sum + Object.keys(edit.values).length, 0)
}
