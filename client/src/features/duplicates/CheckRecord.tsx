import type { ItemCheck } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { numberCell, Table } from '@/components/ui/Table'
import styles from './duplicates.module.css'
import { duplicatesText } from './text'

/** The lists that the item was held against, each as it stood, and the signature over what was found. */
export const CheckRecord = ({ check }: { check: ItemCheck }) => {
  const t = useText(duplicatesText)
  const format = useFormat()
  return (
    <details className={styles.record}>
      <summary>
        {t.record} · {t.ranAt(format.dateTime(check.checkedAt))}
      </summary>
      <Table caption={t.record}>
        <thead>
          <tr>
            <th scope="col">{t.list}</th>
            <th scope="col">{t.version}</th>
            <th scope="col" className={numberCell}>
              {t.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {check.lists.map(({ source, list, on, rows }) => (
            <tr key={list?.listId ?? source}>
              <th scope="row">
                {t.lists[source]}
                {list && `: ${format.digits(list.name)}`}
              </th>
              <td>
                {list
                  ? t.versionOf(format.number(list.number), format.date(list.on))
                  : t.asOf(format.date(on))}
              </td>
              <td className={numberCell}>{format.number(rows)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={styles.soft}>{t.signature(check.signature.slice(0, 16))}</p>
    </details>
  )
}
