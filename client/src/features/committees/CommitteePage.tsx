import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CommitteeDetails } from '@/api/generated/types.gen'
import { committeesQuery } from '@/api/queries'
import { DayInput } from '@/app/DayInput'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button, buttonClass } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { card } from '@/components/ui/Table'
import { committeeChecksQuery, committeeQuery } from './api'
import { ChangeDialog } from './ChangeDialog'
import { CheckPanel } from './CheckPanel'
import styles from './committees.module.css'
import { SeatTable } from './SeatTable'
import { committeesText } from './text'

type Props = { id: string; asOf?: string; onAsOf: (day?: string) => void }

const AsOf = ({ asOf, onAsOf }: Omit<Props, 'id'>) => {
  const t = useText(committeesText)
  const [day, setDay] = useState(asOf ?? '')
  return (
    <form
      className={styles.asOf}
      onSubmit={event => {
        event.preventDefault()
        onAsOf(day || undefined)
      }}
    >
      <DayInput label={t.asOf} value={day} onChange={setDay} />
      <Button type="submit">{t.showDay}</Button>
      {asOf && <Button onClick={() => onAsOf(undefined)}>{t.today}</Button>}
    </form>
  )
}

const Facts = ({ committee }: { committee: CommitteeDetails }) => {
  const t = useText(committeesText)
  const format = useFormat()
  const fact = (label: string, value: string, isPressing = false) => (
    <div>
      <dt>{label}</dt>
      <dd className={isPressing ? styles.soon : undefined}>{value}</dd>
    </div>
  )
  return (
    <dl className={`${card} ${styles.facts}`}>
      {fact(t.members, t.people(format.number(committee.members)))}
      {fact(t.quorum, t.people(format.number(committee.quorumNeeded)))}
      {fact(t.vacancies, format.count(committee.vacancies), committee.vacancies > 0)}
      {fact(t.nextEnd, committee.nextEnd ? format.date(committee.nextEnd) : '-', committee.endsSoon)}
    </dl>
  )
}

const Orders = ({ committee }: { committee: CommitteeDetails }) => {
  const t = useText(committeesText)
  const format = useFormat()
  return (
    <section>
      <h2 className={styles.spaced}>{t.orders}</h2>
      <ul className={styles.orders}>
        {committee.orders.map(order => (
          <li key={order.id}>
            <strong>{format.digits(order.number)}</strong> {t.orderDate} {format.date(order.date)} ·{' '}
            {t.filled(format.number(order.filled))}
            {order.ended > 0 && <> · {t.ended(format.number(order.ended))}</>}
            {order.note && <> · {format.digits(order.note)}</>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The sub-committees that the committee appointed, and the way to one more. */
const Subs = ({ id, mayAppoint }: { id: string; mayAppoint: boolean }) => {
  const t = useText(committeesText)
  const format = useFormat()
  const { data } = useQuery(committeesQuery)
  const subs = data?.filter(committee => committee.parentId === id) ?? []
  if (subs.length === 0 && !mayAppoint) return null
  return (
    <section>
      <h2 className={styles.spaced}>{t.subs}</h2>
      {subs.length > 0 && (
        <ul className={styles.orders}>
          {subs.map(sub => (
            <li key={sub.id}>
              <Link to="/committees/$committeeId" params={{ committeeId: sub.id }}>
                {format.digits(sub.name)}
              </Link>{' '}
              · {t.people(format.number(sub.members))}
            </li>
          ))}
        </ul>
      )}
      {mayAppoint && (
        <p>
          <Link to="/committees/new" search={{ parent: id }}>
            + {t.addSub}
          </Link>
        </p>
      )}
    </section>
  )
}

export const CommitteePage = ({ id, asOf, onAsOf }: Props) => {
  const t = useText(committeesText)
  const format = useFormat()
  const may = useMay()('appointCommittees')
  const [changing, setChanging] = useState(false)
  const { data } = useSuspenseQuery(committeeQuery(id, asOf))
  const checks = useQuery(committeeChecksQuery(id, asOf))
  return (
    <>
      <p>
        {data.parentId ? (
          <Link to="/committees/$committeeId" params={{ committeeId: data.parentId }}>
            ← {t.parent}
          </Link>
        ) : (
          <Link to="/committees">← {t.title}</Link>
        )}
      </p>
      <PageHead title={format.digits(data.name)}>
        <div className={styles.buttons}>
          <Link to="/meetings" search={{ committee: id }} className={buttonClass()}>
            {t.meetings}
          </Link>
          {may && !asOf && <Button onClick={() => setChanging(true)}>{t.change}</Button>}
        </div>
      </PageHead>
      <Facts committee={data} />
      <div className={styles.columns}>
        <div>
          <AsOf key={asOf} asOf={asOf} onAsOf={onAsOf} />
          {asOf && <Notice tone="warn">{t.asOfNotice(format.date(asOf))}</Notice>}
          {data.seats.length === 0 ? <p>{t.noSeats}</p> : <SeatTable committee={data} />}
          <Orders committee={data} />
          {!data.parentId && <Subs id={id} mayAppoint={may} />}
        </div>
        <CheckPanel checks={checks.data} />
      </div>
      {changing && <ChangeDialog committee={data} onClose={() => setChanging(false)} />}
    </>
  )
}
