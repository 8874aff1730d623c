import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { numberCell, Table } from '@/components/ui/Table'
import { committeesQuery } from './api'
import { CommitteeDialog } from './CommitteeDialog'
import { committeesText } from './text'

export const CommitteesPage = () => {
  const t = useText(committeesText)
  const format = useFormat()
  const may = useMay()
  const [adding, setAdding] = useState(false)
  const { data } = useSuspenseQuery(committeesQuery)
  return (
    <>
      <PageHead title={t.title}>
        {may('appointCommittees') && (
          <Button look="primary" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        )}
      </PageHead>
      {data.length === 0 && (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{may('appointCommittees') ? t.emptyMay : t.emptyMayNot}</p>
        </EmptyState>
      )}
      {data.length > 0 && (
        <Table caption={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.order}</th>
              <th scope="col">{t.appointed}</th>
              <th scope="col" className={numberCell}>
                {t.members}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map(committee => (
              <tr key={committee.id}>
                <th scope="row">
                  <Link to="/committees/$committeeId" params={{ committeeId: committee.id }}>
                    {format.digits(committee.name)}
                  </Link>
                </th>
                <td>{t.kinds[committee.kind]}</td>
                <td>{format.digits(committee.orderNumber)}</td>
                <td className="nowrap">{format.date(committee.appointedOn)}</td>
                <td className={numberCell}>{t.count(format.number(committee.members.length))}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {adding && <CommitteeDialog onClose={() => setAdding(false)} />}
    </>
  )
}
