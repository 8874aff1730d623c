import { useFormat, useShared, useText } from '@/app/settings'
import type { PastePlan } from '@/components/grid/model'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Notice } from '@/components/ui/Notice'
import { actions, numberCell, Table } from '@/components/ui/Table'
import { projectsText } from './text'

const LISTED = 200

/** What a pasted block would change and what in it cannot be read. */
export const PasteDialog = ({
  plan,
  onPaste,
  onClose,
}: {
  plan: PastePlan
  onPaste: () => void
  onClose: () => void
}) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const some = plan.edits.length > 0
  return (
    <Dialog title={t.pasteTitle} closeLabel={words.close} onClose={onClose}>
      <p>
        {some ? t.pasteSummary(format.number(plan.rows), format.number(plan.edits.length)) : t.pasteNothing}
      </p>
      {plan.newRows > 0 && <Notice>{t.pasteNew(format.number(plan.newRows))}</Notice>}
      {plan.faults.length > 0 && (
        <>
          <Notice tone="warn">{t.pasteFaults(format.number(plan.faults.length))}</Notice>
          <Table caption={t.pasteTitle}>
            <thead>
              <tr>
                <th scope="col" className={numberCell}>
                  {t.row}
                </th>
                <th scope="col">{t.column}</th>
                <th scope="col">{t.value}</th>
                <th scope="col">{t.reason}</th>
              </tr>
            </thead>
            <tbody>
              {plan.faults.slice(0, LISTED).map(fault => (
                <tr key={`${fault.row}${fault.header}`}>
                  <td className={numberCell}>{format.number(fault.row + 1)}</td>
                  <td>{fault.header}</td>
                  <td>{fault.text}</td>
                  <td>{t.reasons[fault.reason] ?? fault.reason}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
      <div className={actions}>
        {some && (
          <Button look="primary" onClick={onPaste}>
            {t.pasteSave}
          </Button>
        )}
        <Button onClick={onClose}>{some ? words.cancel : words.close}</Button>
      </div>
    </Dialog>
  )
}
