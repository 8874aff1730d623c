import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CommitteeDetails } from '@/api/generated/types.gen'
import { committeesQuery } from '@/api/queries'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { buttonClass } from '@/components/ui/Button'
import { Chip, EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { card, numberCell, Table } from '@/components/ui/Table'
import { termWarningsQuery } from './api'
import styles from './committees.module.css'
import { committeesText } from './text'

const Warnings = () => {
  const t = useText(committeesText)
  const format = useFormat()
  const { data } = useSuspenseQuery(termWarningsQuery)
  if (data.length === 0) return null
  return (
    <section className={`${card} ${styles.warnings}`}>
      <h2>
        {t.warnings} ({format.number(data.length)})
      </h2>
      <ul>
        {data.map(({ committeeId, committeeName, seat }) => (
          <li key={seat.id}>
            <Chip tone={seat.status === 'held' ? 'warn' : 'fail'}>
              {seat.status === 'held' ? t.endsSoon : t.statuses[seat.status]}
            </Chip>{' '}
            {t.seatKinds[seat.kind]} {seat.name} {seat.lastDay && <>· {format.date(seat.lastDay)} </>}·{' '}
            <Link to="/committees/$committeeId" params={{ committeeId }}>
              {format.digits(committeeName)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const CommitteesPage = () => {
  const t = useText(committeesText)
  const format = useFormat()
  const may = useMay()('appointCommittees')
  const { data } = useSuspenseQuery(committeesQuery)
  const kindOf = ({ parentId, kind, name }: CommitteeDetails) => {
    if (parentId) return t.subOf(t.kinds[kind])
    return name === t.kinds[kind] ? '' : t.kinds[kind]
  }
  return (
    <>
      <PageHead title={t.title}>
        <div className={styles.buttons}>
          <Link to="/offices" className={buttonClass()}>
            {t.offices}
          </Link>
          {may && (
            <Link to="/committees/new" search={{}} className={buttonClass('primary')}>
              {t.add}
            </Link>
          )}
        </div>
      </PageHead>
      <Warnings />
      {data.length === 0 ? (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{may ? t.emptyMay : t.emptyMayNot}</p>
        </EmptyState>
      ) : (
        <Table caption={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.orders}</th>
              <th scope="col" className={numberCell}>
                {t.members}
              </th>
              <th scope="col" className={numberCell}>
                {t.quorum}
              </th>
              <th scope="col" className={numberCell}>
                {t.vacancies}
              </th>
              <th scope="col">{t.nextEnd}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(committee => (
              <tr key={committee.id}>
                <th scope="row">
                  <Link to="/committees/$committeeId" params={{ committeeId: committee.id }}>
                    {format.digits(committee.name)}
                  </Link>
                  <div className={styles.soft}>{kindOf(committee)}</div>
                </th>
                <td>{format.digits(committee.orders.map(order => order.number).join(', '))}</td>
                <td className={numberCell}>{format.number(committee.members)}</td>
                <td className={numberCell}>{format.number(committee.quorumNeeded)}</td>
                <td className={numberCell}>{format.count(committee.vacancies)}</td>
                <td className={committee.endsSoon ? styles.soon : 'nowrap'}>
                  {committee.nextEnd ? format.date(committee.nextEnd) : '-'}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
