import { type ClipboardEvent, useEffect, useState } from 'react'
import { formatTsv, parseTsv } from '@/lib/tsv'
import type { GridColumn } from './columns'
import { boundsOf, copyBlock, type PastePlan, planPaste, type Selection } from './model'

/** Why a block that waited for its rows was not pasted. */
export type PasteDrop = 'moved' | 'listChanged' | 'notLoaded'

type Props<Row> = {
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** What is listed, in which order, in which columns; another key is another list. */
  listKey: string
  hasMore: boolean
  loadError: unknown
  columns: readonly GridColumn<Row>[]
  selection: Selection
  mayEdit: boolean
  isEditing: boolean
  onNeedRows: () => void
  onPaste: (plan: PastePlan) => void
  onPasteDropped: (why: PasteDrop) => void
}

type Waiting<Row> = Pick<Props<Row>, 'rows' | 'listKey' | 'selection' | 'loadError'> & { block: string[][] }

/** Copy and paste as spreadsheets do. A block that reaches below the rows read so far waits until they are there. */
export const useGridClipboard = <Row>(props: Props<Row>) => {
  const { rows, rowId, listKey, hasMore, loadError, columns, selection, mayEdit, isEditing } = props
  const { onNeedRows, onPaste: paste, onPasteDropped } = props
  const [waiting, setWaiting] = useState<Waiting<Row> | null>(null)

  const whyDrop = (then: Waiting<Row>): PasteDrop | null => {
    const isOtherRow = (row: Row, i: number) => rows[i] === undefined || rowId(rows[i]) !== rowId(row)
    if (then.listKey !== listKey || then.rows.some(isOtherRow)) return 'listChanged'
    if (isEditing || JSON.stringify(then.selection) !== JSON.stringify(selection)) return 'moved'
    return loadError && loadError !== then.loadError ? 'notLoaded' : null
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a waiting block looks again when what it waits for changes
  useEffect(() => {
    if (waiting === null) return
    const why = whyDrop(waiting)
    const last = boundsOf(selection).top + waiting.block.length
    if (!why && hasMore && rows.length < last) return onNeedRows()
    setWaiting(null)
    if (why) onPasteDropped(why)
    else paste(planPaste(waiting.block, selection, columns, rows.length, !hasMore))
  }, [waiting, rows, listKey, selection, isEditing, hasMore, loadError])

  const onCopy = (event: ClipboardEvent) => {
    if (isEditing) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', formatTsv(copyBlock(selection, rows, columns)))
  }

  const onPaste = (event: ClipboardEvent) => {
    if (isEditing || !mayEdit) return
    event.preventDefault()
    const block = parseTsv(event.clipboardData.getData('text/plain'))
    setWaiting({ block, rows, listKey, selection, loadError })
  }

  return { onCopy, onPaste }
}
