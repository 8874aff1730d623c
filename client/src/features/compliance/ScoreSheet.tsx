import type { ScoreItemAnswer } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { numberCell, Table } from '@/components/ui/Table'
import styles from './compliance.module.css'
import { complianceText } from './text'

/** Score sheet B item by item; what only people can judge is said to be so. */
export const ScoreSheet = ({ items }: { items: ScoreItemAnswer[] }) => {
  const t = useText(complianceText)
  const format = useFormat()
  const { language } = useSettings()
  return (
    <details className={styles.sheet}>
      <summary>{t.sheet}</summary>
      <p>{t.sheetHelp}</p>
      <Table caption={t.sheet}>
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col" className={numberCell}>
              {t.earned}
            </th>
            <th scope="col" className={numberCell}>
              {t.lost}
            </th>
            <th scope="col" className={numberCell}>
              {t.toJudge}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.number}>
              <th scope="row">
                {format.number(item.number)}. {item.title[language]}
              </th>
              <td className={numberCell}>{format.number(item.earned)}</td>
              <td className={numberCell}>{format.number(item.lost)}</td>
              <td className={numberCell}>{format.number(item.toJudge)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  )
}
