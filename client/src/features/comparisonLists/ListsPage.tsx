import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { numberCell, Table } from '@/components/ui/Table'
import { listsQuery } from './api'
import { ListDialog } from './ListDialog'
import styles from './lists.module.css'
import { listsText } from './text'

/** The lists that projects of the province are held against. */
export const ListsPage = () => {
  const t = useText(listsText)
  const format = useFormat()
  const mayManage = useMay()('manageComparisonLists')
  const [adding, setAdding] = useState(false)
  const { data } = useSuspenseQuery(listsQuery)
  return (
    <>
      <PageHead title={format.digits(t.title)}>
        {mayManage && (
          <Button look="primary" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        )}
      </PageHead>
      <p className={styles.lead}>{t.lead}</p>
      {data.length === 0 ? (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{format.digits(mayManage ? t.emptyMay : t.emptyMayNot)}</p>
        </EmptyState>
      ) : (
        <Table caption={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.version}</th>
              <th scope="col" className={numberCell}>
                {t.rows}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ id, name, kind, agency, current }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to="/comparison-lists/$listId" params={{ listId: id }}>
                    {format.digits(name)}
                  </Link>
                </th>
                <td>
                  {t.kinds[kind]}
                  {agency && <span className={styles.small}>{format.digits(agency)}</span>}
                </td>
                <td>
                  {current ? t.current(format.number(current.number), format.date(current.on)) : t.noVersion}
                </td>
                <td className={numberCell}>{current ? format.number(current.rows) : '-'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {adding && <ListDialog onClose={() => setAdding(false)} />}
    </>
  )
}
