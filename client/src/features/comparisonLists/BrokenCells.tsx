import { useFormat, useSettings } from '@/app/settings'
import type { FieldProblem } from '@/lib/problem'
import styles from './lists.module.css'

type Props = { title: string; cells: readonly FieldProblem[] }

/** What could not be read: the cell, and why. */
export const BrokenCells = ({ title, cells }: Props) => {
  const format = useFormat()
  const { language } = useSettings()
  return (
    <details open>
      <summary>
        {title} ({format.number(cells.length)})
      </summary>
      <ul className={styles.cells}>
        {cells.map(cell => (
          <li key={`${cell.field}${cell.code}`}>
            {cell.field && <code>{cell.field}</code>} {format.digits(cell.messages[language])}
          </li>
        ))}
      </ul>
    </details>
  )
}
