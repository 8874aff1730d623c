import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OfficeDetails, OfficeKind } from '@/api/generated/types.gen'
import { officesQuery } from '@/api/queries'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip, EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { Table } from '@/components/ui/Table'
import { AddOfficeDialog } from './AddOfficeDialog'
import { TakeDialog, VacateDialog } from './HolderDialogs'
import styles from './offices.module.css'
import { officesText } from './text'

type Doing = { what: 'take' | 'vacate'; office: OfficeDetails } | { what: 'add' } | null

const History = ({ office }: { office: OfficeDetails }) => {
  const t = useText(officesText)
  const format = useFormat()
  if (office.history.length < 2 && office.holder) return null
  return (
    <details>
      <summary>{t.history(format.number(office.history.length))}</summary>
      <ul className={styles.history}>
        {office.history.map(holder => (
          <li key={holder.id}>
            {holder.name} · {format.date(holder.from)} – {holder.to ? format.date(holder.to) : ''}
            {holder.reason && <> · {t.reasons[holder.reason]}</>} · {format.digits(holder.document)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Who holds which office; the seats of committees by office follow this register. */
export const OfficesPage = () => {
  const t = useText(officesText)
  const format = useFormat()
  const may = useMay()('manageOffices')
  const [doing, setDoing] = useState<Doing>(null)
  const { data } = useSuspenseQuery(officesQuery)
  const order = Object.keys(t.kinds) as OfficeKind[]
  const sorted = [...data].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.number - b.number || (a.id < b.id ? -1 : 1),
  )
  const close = () => setDoing(null)
  return (
    <>
      <p>
        <Link to="/committees">← {t.back}</Link>
      </p>
      <PageHead title={t.title}>
        {may && (
          <Button look="primary" onClick={() => setDoing({ what: 'add' })}>
            {t.add}
          </Button>
        )}
      </PageHead>
      <p>{t.lead}</p>
      {sorted.length === 0 ? (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <Table caption={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.office}</th>
              <th scope="col">{t.holder}</th>
              <th scope="col">
                <span className="visuallyHidden">{t.take}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(office => (
              <tr key={office.id}>
                <th scope="row">
                  {format.digits(office.title)}
                  <div className={styles.soft}>
                    {t.kinds[office.kind]}
                    {(office.kind === 'deputy' || office.kind === 'councillor') && (
                      <> {format.number(office.number)}</>
                    )}
                  </div>
                </th>
                <td>
                  {office.holder ? (
                    <>
                      {office.holder.name}{' '}
                      <div className={styles.soft}>
                        {t.since(format.date(office.holder.from))} · {format.digits(office.holder.document)}
                      </div>
                    </>
                  ) : (
                    <Chip tone="warn">{t.vacant}</Chip>
                  )}
                  <History office={office} />
                </td>
                <td>
                  {may && (
                    <div className={styles.buttons}>
                      <Button
                        aria-label={`${t.take}: ${office.title} ${office.number}`}
                        onClick={() => setDoing({ what: 'take', office })}
                      >
                        {t.take}
                      </Button>
                      {office.holder && (
                        <Button
                          aria-label={`${t.vacate}: ${office.title} ${office.number}`}
                          onClick={() => setDoing({ what: 'vacate', office })}
                        >
                          {t.vacate}
                        </Button>
                      )}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {doing?.what === 'add' && <AddOfficeDialog offices={data} onClose={close} />}
      {doing?.what === 'take' && <TakeDialog office={doing.office} onClose={close} />}
      {doing?.what === 'vacate' && <VacateDialog office={doing.office} onClose={close} />}
    </>
  )
}
