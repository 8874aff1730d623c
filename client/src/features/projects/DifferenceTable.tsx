import { useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { actions, Table } from '@/components/ui/Table'
import styles from './projects.module.css'
import { projectsText } from './text'

type Props = {
  rows: readonly { key: string; label: string; mine: string; theirs: string }[]
  onSettle: (useMine: boolean) => void
}

/** What was typed beside what stands there now, and which of the two to keep. */
export const DifferenceTable = ({ rows, onSettle }: Props) => {
  const t = useText(projectsText)
  const words = useShared()
  return (
    <>
      <Table caption={t.staleTitle}>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.yours}</th>
            <th scope="col">{t.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, mine, theirs }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className={styles.lines}>{mine}</td>
              <td className={styles.lines}>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className={actions}>
        <Button look="primary" onClick={() => onSettle(true)}>
          {words.useYours}
        </Button>
        <Button onClick={() => onSettle(false)}>{t.useTheirs}</Button>
      </div>
    </>
  )
}
