import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { later } from '@/components/ui/Later'
import { Chip, EmptyState, Notice } from '@/components/ui/Notice'
import { Table } from '@/components/ui/Table'
import styles from './amendments.module.css'
import { amendmentsQuery, editionsQuery } from './api'
import { Editions } from './Editions'
import { NumberingField } from './NumberingField'
import { amendmentsText } from './text'

const KindDialog = later(async () => (await import('./KindDialog')).KindDialog)

/** The amendments of a plan, and the editions they made. */
export const AmendmentsPage = ({ planId }: { planId: string }) => {
  const t = useText(amendmentsText)
  const may = useMay()
  const navigate = useNavigate()
  const { data: amendments } = useSuspenseQuery(amendmentsQuery(planId))
  const { data: editions } = useSuspenseQuery(editionsQuery(planId))
  const [opening, setOpening] = useState(false)
  const announced = editions.length > 0
  return (
    <>
      <div className={styles.head}>
        <h1>{t.title}</h1>
        {announced && may('draftAmendments') && (
          <Button look="primary" onClick={() => setOpening(true)}>
            {t.open}
          </Button>
        )}
      </div>
      {!announced && <Notice>{t.notAnnounced}</Notice>}
      {announced && amendments.length === 0 && (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{t.emptyHelp}</p>
        </EmptyState>
      )}
      {amendments.length > 0 && <AmendmentTable planId={planId} />}
      {announced && (
        <div className={styles.section}>
          <h2>{t.editions}</h2>
          <Editions planId={planId} editions={editions} />
          <div className={styles.setting}>
            <NumberingField planId={planId} />
          </div>
        </div>
      )}
      {opening && (
        <KindDialog
          planId={planId}
          onClose={() => setOpening(false)}
          onDone={saved =>
            void navigate({
              to: '/plans/$planId/amendments/$amendmentId',
              params: { planId, amendmentId: saved.id },
            })
          }
        />
      )}
    </>
  )
}

const AmendmentTable = ({ planId }: { planId: string }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const { data: amendments } = useSuspenseQuery(amendmentsQuery(planId))
  return (
    <Table caption={t.title}>
      <thead>
        <tr>
          <th scope="col">{t.label}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.stage}</th>
          <th scope="col">{t.projects}</th>
          <th scope="col">{t.announcedOn}</th>
        </tr>
      </thead>
      <tbody>
        {amendments.map(a => (
          <tr key={a.id}>
            <th scope="row">
              <Link to="/plans/$planId/amendments/$amendmentId" params={{ planId, amendmentId: a.id }}>
                {format.digits(a.label ?? t.draft)}
              </Link>
              {a.subject && <div className={styles.subject}>{format.digits(a.subject)}</div>}
            </th>
            <td>
              {t.kinds[a.kind]}
              {a.ground && <div className={styles.subject}>{t.grounds[a.ground]}</div>}
            </td>
            <td>
              <Chip tone={a.announcedOn ? 'ok' : a.stage === 'withdrawn' ? 'warn' : 'info'}>
                {t.stages[a.stage]}
              </Chip>
            </td>
            <td>{t.counts(format.number(a.added), format.number(a.changed), format.number(a.removed))}</td>
            <td className="nowrap">{a.announcedOn && format.date(a.announcedOn)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
