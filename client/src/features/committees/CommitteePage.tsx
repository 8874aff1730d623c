import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat, useText } from '@/app/settings'
import { Table } from '@/components/ui/Table'
import { committeeQuery } from './api'
import { committeesText } from './text'

export const CommitteePage = ({ id }: { id: string }) => {
  const t = useText(committeesText)
  const format = useFormat()
  const { data } = useSuspenseQuery(committeeQuery(id))
  return (
    <>
      <p>
        <Link to="/committees">← {t.title}</Link>
      </p>
      <h1>{format.digits(data.name)}</h1>
      <p>
        {t.kinds[data.kind]} · {t.order} {format.digits(data.orderNumber)} · {t.appointed}{' '}
        {format.date(data.appointedOn)}
      </p>
      <Table caption={t.members}>
        <thead>
          <tr>
            <th scope="col">{t.person}</th>
            <th scope="col">{t.position}</th>
            <th scope="col">{t.role}</th>
            <th scope="col">{t.origin}</th>
          </tr>
        </thead>
        <tbody>
          {data.members.map(member => (
            <tr key={member.id}>
              <th scope="row">{member.name}</th>
              <td>{format.digits(member.position)}</td>
              <td>{t.roles[member.role]}</td>
              <td>{t.origins[member.origin]}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
