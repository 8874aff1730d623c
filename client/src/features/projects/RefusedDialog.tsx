import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { Dialog } from '@/components/ui/Dialog'
import type { Refused } from './gestures'
import { projectsText } from './text'

/** Rows of a block that the server did not take, in its own words. */
export const RefusedDialog = ({ rows, onClose }: { rows: Refused[]; onClose: () => void }) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const { language } = useSettings()
  return (
    <Dialog title={t.refusedTitle} closeLabel={words.close} onClose={onClose}>
      <ul>
        {rows.map(row => (
          <li key={`${row.position}${row.name}`}>
            <strong>
              {row.position !== null && `${format.number(row.position)}. `}
              {row.name}
            </strong>
            <ul>
              {row.details.map(detail => (
                <li key={`${detail.field}${detail.code}`}>
                  {detail.messages[language]}
                  {detail.clause && ` (${detail.clause})`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
