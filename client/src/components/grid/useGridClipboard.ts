import { type ClipboardEvent, useEffect, useState } from 'react'
import { formatTsv, parseTsv } from '@/lib/tsv'
import type { GridColumn } from './columns'
import { boundsOf, copyBlock, type PastePlan, planPaste, type Selection } from './model'

type Props<Row> = {
  rows: readonly Row[]
  rowCount: number
  columns: readonly GridColumn<Row>[]
  selection: Selection
  mayEdit: boolean
  isEditing: boolean
  onNeedRows: () => void
  onPaste: (plan: PastePlan) => void
}

/** Copy and paste as spreadsheets do. A block that reaches below the rows read so far waits until they are there. */
export const useGridClipboard = <Row>({ rows, rowCount, columns, selection, ...props }: Props<Row>) => {
  const { mayEdit, isEditing, onNeedRows } = props
  const [block, setBlock] = useState<string[][] | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a waiting block looks again only when rows have come
  useEffect(() => {
    if (block === null) return
    const last = boundsOf(selection).top + block.length
    if (rows.length < Math.min(last, rowCount)) return onNeedRows()
    setBlock(null)
    props.onPaste(planPaste(block, selection, columns, rowCount, rows.length >= rowCount))
  }, [block, rows.length])

  const onCopy = (event: ClipboardEvent) => {
    if (isEditing) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', formatTsv(copyBlock(selection, rows, columns)))
  }

  const onPaste = (event: ClipboardEvent) => {
    if (isEditing || !mayEdit) return
    event.preventDefault()
    setBlock(parseTsv(event.clipboardData.getData('text/plain')))
  }

  return { onCopy, onPaste }
}
