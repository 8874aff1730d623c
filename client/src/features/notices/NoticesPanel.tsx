import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { NoticeDetails, NoticeRecipient } from '@/api/generated/types.gen'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { later } from '@/components/ui/Later'
import { Chip } from '@/components/ui/Notice'
import { Table } from '@/components/ui/Table'
import { noticesQuery } from './api'
import styles from './notices.module.css'
import { noticesText } from './text'

const NoticeDialog = later(async () => (await import('./NoticeDialog')).NoticeDialog)
const AcknowledgeDialog = later(async () => (await import('./AcknowledgeDialog')).AcknowledgeDialog)

const Receipts = ({ notice }: { notice: NoticeDetails }) => {
  const t = useText(noticesText)
  const format = useFormat()
  if (notice.acknowledgements.length === 0) return <Chip tone="warn">{t.noReceipt}</Chip>
  return notice.acknowledgements.map(receipt => (
    <div key={receipt.recordedAt}>
      {format.digits(receipt.by)} · {format.date(receipt.on)}
    </div>
  ))
}

const SentRow = ({
  planId,
  notice,
  onAcknowledge,
}: {
  planId: string
  notice: NoticeDetails
  onAcknowledge: (notice: NoticeDetails) => void
}) => {
  const t = useText(noticesText)
  const format = useFormat()
  const may = useMay()
  return (
    <tr>
      <th scope="row">
        {notice.recipientName}
        <div className={styles.kind}>{t.recipients[notice.recipient]}</div>
      </th>
      <td>{format.digits(notice.number)}</td>
      <td className="nowrap">{format.date(notice.sentOn)}</td>
      <td>{t.channels[notice.channel]}</td>
      <td>
        <Receipts notice={notice} />
      </td>
      <td>
        <div className={styles.tasks}>
          <Link to="/plans/$planId/notices/$noticeId" params={{ planId, noticeId: notice.id }}>
            {t.show}
          </Link>
          {may('postPlans') && (
            <Button look="quiet" onClick={() => onAcknowledge(notice)}>
              {t.acknowledge}
            </Button>
          )}
        </div>
      </td>
    </tr>
  )
}

/** Who was told of an announced edition, and who confirmed it. */
export const NoticesPanel = ({ planId, editionId }: { planId: string; editionId: string }) => {
  const t = useText(noticesText)
  const may = useMay()
  const { data } = useSuspenseQuery(noticesQuery(planId, editionId))
  const [telling, setTelling] = useState<NoticeRecipient>()
  const [acknowledging, setAcknowledging] = useState<NoticeDetails>()
  return (
    <section className={styles.panel} id="notices" tabIndex={-1}>
      <div className={styles.head}>
        <h2>{t.title}</h2>
        {data.missing.length === 0 && <Chip tone="ok">{t.allTold}</Chip>}
        {may('postPlans') && <Button onClick={() => setTelling(data.missing[0] ?? 'agency')}>{t.add}</Button>}
      </div>
      <Table caption={t.title}>
        <thead>
          <tr>
            <th scope="col">{t.recipient}</th>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.sentOn}</th>
            <th scope="col">{t.channel}</th>
            <th scope="col">{t.received}</th>
            <th scope="col">{t.tasks}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map(notice => (
            <SentRow key={notice.id} planId={planId} notice={notice} onAcknowledge={setAcknowledging} />
          ))}
          {data.missing.map(recipient => (
            <tr key={recipient}>
              <th scope="row">{t.recipients[recipient]}</th>
              <td colSpan={4}>
                <Chip tone="fail">{t.notTold}</Chip>
              </td>
              <td>
                {may('postPlans') && (
                  <Button look="quiet" onClick={() => setTelling(recipient)}>
                    {t.add}
                    <span className="visuallyHidden"> {t.recipients[recipient]}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {telling && (
        <NoticeDialog
          planId={planId}
          editionId={editionId}
          recipient={telling}
          onClose={() => setTelling(undefined)}
        />
      )}
      {acknowledging && (
        <AcknowledgeDialog
          planId={planId}
          notice={acknowledging}
          onClose={() => setAcknowledging(undefined)}
        />
      )}
    </section>
  )
}
