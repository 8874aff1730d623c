import type { ProjectRow } from '@/api/generated/types.gen'
import { useFormat, useShared, useText } from '@/app/settings'
import { useProblem } from '@/app/useProblem'
import type { GridColumn } from '@/components/grid/columns'
import { boundsOf, isMany, type Selection } from '@/components/grid/model'
import { Button } from '@/components/ui/Button'
import { addMoney } from '@/lib/money'
import { parseMoney } from '@/lib/readMoney'
import styles from './projects.module.css'
import { projectsText } from './text'
import { useProblemWords } from './useProblemWords'
import type { useProjectEdits } from './useProjectEdits'

type Props = {
  rows: readonly ProjectRow[]
  count: number
  columns: readonly GridColumn<ProjectRow>[]
  selection: Selection
  edits: ReturnType<typeof useProjectEdits>
  mayEdit: boolean
  isLoadingMore: boolean
}

const sumOf = (
  rows: readonly ProjectRow[],
  columns: readonly GridColumn<ProjectRow>[],
  selection: Selection,
) => {
  const { top, bottom, left, right } = boundsOf(selection)
  const money = columns.slice(left, right + 1).filter(column => column.numeric && column.id !== 'position')
  return addMoney(
    rows.slice(top, bottom + 1).flatMap(row =>
      money.map(column => {
        const parsed = parseMoney(column.raw(row))
        return parsed.ok ? parsed.amount : 0
      }),
    ),
  )
}

/** Below the grid: what is wrong in the active cell and why, the sum of the selection, whether all is saved. */
export const StatusLine = ({ rows, count, columns, selection, edits, mayEdit, isLoadingMore }: Props) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const inWords = useProblemWords()
  const { state } = edits
  const failure = useProblem(state.kind === 'failed' ? state.error : null)
  const isBad = state.kind === 'failed' || state.kind === 'pasteDropped'
  const hasSaved = (state.kind === 'saved' || state.kind === 'failed') && state.rows > 0
  const row = rows[selection.focus.row]
  const column = columns[selection.focus.col]
  const mark =
    row && column?.id === 'problems'
      ? row.problems.map(inWords).join(' · ')
      : row && column?.mark?.(row)?.text
  const { top, bottom, left, right } = boundsOf(selection)
  const many = isMany(selection)
  const saved = {
    idle: '',
    saving: words.saving,
    undone: t.undone,
    nothingToUndo: t.nothingToUndo,
    pasteDropped: state.kind === 'pasteDropped' ? t.pasteDropped[state.why] : '',
    failed: [failure?.text, hasSaved && t.savedRows(format.number(state.rows))].filter(Boolean).join(' · '),
    saved:
      state.kind === 'saved'
        ? state.rows > 1
          ? t.savedRows(format.number(state.rows))
          : t.savedCells(format.number(state.cells))
        : '',
  }[state.kind]
  return (
    <div className={styles.status}>
      <span className={mark && !many ? styles.problem : styles.soft}>
        {many
          ? t.selected(
              format.number((bottom - top + 1) * (right - left + 1)),
              format.sum(sumOf(rows, columns, selection)),
            )
          : mark
            ? `⚠ ${mark}`
            : `${t.shown(format.number(rows.length), format.number(count))}${isLoadingMore ? ` · ${t.loadingMore}` : ''}${mayEdit ? ` · ${t.keysHint}` : ` · ${words.readOnly}`}`}
      </span>
      <span role="status" className={isBad ? styles.problem : styles.saved}>
        {saved}
      </span>
      {state.kind === 'failed' && state.retry && (
        <Button look="quiet" onClick={state.retry}>
          {words.retry}
        </Button>
      )}
      {hasSaved && (
        <Button look="quiet" onClick={edits.undo}>
          {t.undo}
        </Button>
      )}
    </div>
  )
}
