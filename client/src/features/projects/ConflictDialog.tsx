import type { ProjectRow } from '@/api/generated/types.gen'
import { useShared, useText } from '@/app/settings'
import type { GridColumn } from '@/components/grid/columns'
import { Dialog } from '@/components/ui/Dialog'
import { DifferenceTable } from './DifferenceTable'
import { projectsText } from './text'
import type { Conflict } from './useSendPart'

type Props = {
  conflict: Conflict
  /** Every column that an edit may change, also those not shown in the grid. */
  columns: readonly GridColumn<ProjectRow>[]
  onSettle: (useMine: boolean) => void
}

/** Someone else was first: both values side by side, the person decides. */
export const ConflictDialog = ({ conflict, columns, onSettle }: Props) => {
  const t = useText(projectsText)
  const words = useShared()
  const rows = columns
    .filter(column => column.id in conflict.edit.values)
    .map(({ id, header, raw }) => ({
      key: id,
      label: header,
      mine: raw(conflict.mine),
      theirs: raw(conflict.latest),
    }))
  return (
    <Dialog title={t.staleTitle} closeLabel={words.close} onClose={() => onSettle(false)}>
      <p>{t.staleText}</p>
      <DifferenceTable rows={rows} onSettle={onSettle} />
    </Dialog>
  )
}
