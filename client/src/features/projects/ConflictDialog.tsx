import type { ProjectRow } from '@/api/generated/types.gen'
import { useShared, useText } from '@/app/settings'
import type { GridColumn } from '@/components/grid/columns'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { actions, Table } from '@/components/ui/Table'
import { projectsText } from './text'
import type { Conflict } from './useSendPart'

type Props = {
  conflict: Conflict
  columns: readonly GridColumn<ProjectRow>[]
  onSettle: (useMine: boolean) => void
}

/** Someone else was first: both values side by side, the person decides. */
export const ConflictDialog = ({ conflict, columns, onSettle }: Props) => {
  const t = useText(projectsText)
  const words = useShared()
  const changed = columns.filter(column => column.id in conflict.edit.values)
  return (
    <Dialog title={words.staleTitle} closeLabel={words.close} onClose={() => onSettle(false)}>
      <p>{words.staleText}</p>
      <Table caption={words.staleTitle}>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{words.yours}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(column => (
            <tr key={column.id}>
              <th scope="row">{column.header}</th>
              <td>{column.raw(conflict.mine)}</td>
              <td>{column.raw(conflict.latest)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className={actions}>
        <Button look="primary" onClick={() => onSettle(true)}>
          {words.useYours}
        </Button>
        <Button onClick={() => onSettle(false)}>{words.useTheirs}</Button>
      </div>
    </Dialog>
  )
}
