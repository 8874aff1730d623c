import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { PageHead } from '@/components/ui/PageHead'
import { numberCell, Table } from '@/components/ui/Table'
import { listQuery, rowsQuery } from './api'
import { ImportForm } from './ImportForm'
import styles from './lists.module.css'
import { listsText } from './text'
import { VersionsTable } from './VersionsTable'

/** One list: its next file, the files it had, and the projects that stand in it. */
export const ListPage = ({ id }: { id: string }) => {
  const t = useText(listsText)
  const format = useFormat()
  const may = useMay()
  const { data: list } = useSuspenseQuery(listQuery(id))
  return (
    <>
      <PageHead title={format.digits(list.name)}>
        <Link to="/comparison-lists">{t.all}</Link>
      </PageHead>
      <p className={styles.lead}>
        {[t.kinds[list.kind], list.agency].filter(Boolean).join(' · ')}
        {' · '}
        {list.current
          ? t.current(format.number(list.current.number), format.date(list.current.on))
          : t.noVersion}
      </p>
      {may('manageComparisonLists') && <ImportForm list={list} />}
      {list.current && <VersionsTable id={id} />}
      {list.current && <Rows id={id} />}
    </>
  )
}

const Rows = ({ id }: { id: string }) => {
  const t = useText(listsText)
  const words = useShared()
  const format = useFormat()
  const rows = useInfiniteQuery(rowsQuery(id))
  return (
    <section className={styles.section}>
      <h2>{t.rowsTitle}</h2>
      <ProblemNotice error={rows.error} />
      <Table caption={t.rowsTitle}>
        <thead>
          <tr>
            <th scope="col" className={numberCell}>
              {t.line}
            </th>
            <th scope="col">{t.project}</th>
            <th scope="col">{t.target}</th>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.years}</th>
            <th scope="col" className={numberCell}>
              {t.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.data?.pages
            .flatMap(page => page.items)
            .map(row => (
              <tr key={row.id}>
                <td className={numberCell}>{format.number(row.line)}</td>
                <th scope="row">
                  {format.digits(row.name)}
                  {row.agency && <span className={styles.small}>{format.digits(row.agency)}</span>}
                </th>
                <td>{format.digits(row.target ?? '-')}</td>
                <td>{format.digits(row.place ?? '-')}</td>
                <td className="nowrap">{row.years.map(format.year).join(', ') || '-'}</td>
                <td className={numberCell}>{format.money(row.amount) || '-'}</td>
              </tr>
            ))}
        </tbody>
      </Table>
      {rows.hasNextPage && (
        <p className={styles.after}>
          <Button disabled={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
            {words.more}
          </Button>
        </p>
      )}
    </section>
  )
}
