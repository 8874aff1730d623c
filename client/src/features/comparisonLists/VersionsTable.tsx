import { useQuery } from '@tanstack/react-query'
import { useFormat, useText } from '@/app/settings'
import { numberCell, Table } from '@/components/ui/Table'
import { versionsQuery } from './api'
import styles from './lists.module.css'
import { listsText } from './text'

/** Every file that was taken, the latest first; none is ever deleted. */
export const VersionsTable = ({ id }: { id: string }) => {
  const t = useText(listsText)
  const format = useFormat()
  const { data = [] } = useQuery(versionsQuery(id))
  return (
    <section className={styles.section}>
      <h2>{t.versions}</h2>
      <Table caption={t.versions}>
        <thead>
          <tr>
            <th scope="col" className={numberCell}>
              {t.version}
            </th>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.on}</th>
            <th scope="col">{t.by}</th>
            {[t.rows, t.fresh, t.changed, t.gone, t.leftOut].map(head => (
              <th key={head} scope="col" className={numberCell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map(version => (
            <tr key={version.number}>
              <td className={numberCell}>{format.number(version.number)}</td>
              <th scope="row">{version.fileName}</th>
              <td className="nowrap">{format.date(version.on)}</td>
              <td>{format.digits(version.byTitle)}</td>
              {[version.rows, version.new, version.changed, version.gone, version.leftOut].map((count, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: five figures in a fixed order
                <td key={i} className={numberCell}>
                  {format.count(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
