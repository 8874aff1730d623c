import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DistrictReceipts, HandbookDetails } from '@/api/generated/types.gen'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Notice'
import { Table } from '@/components/ui/Table'
import { receiptsQuery } from './api'
import styles from './knowledge.module.css'
import { ReceiptDialog } from './ReceiptDialog'
import { knowledgeText } from './text'

/** Who received the latest version, by district. */
export const ReceiptsPanel = ({ handbook }: { handbook: HandbookDetails }) => {
  const t = useText(knowledgeText)
  const format = useFormat()
  const may = useMay()
  const [recording, setRecording] = useState<DistrictReceipts | null>(null)
  const { data } = useSuspenseQuery(receiptsQuery(handbook.id))
  const share = (received: number, delivered: number) =>
    t.received(format.number(received), format.number(delivered))
  return (
    <>
      <h2>{t.receipts}</h2>
      <p>
        {t.districtReceipt}: {share(data.districts.received, data.districts.delivered)} · {t.organizations}:{' '}
        {share(data.organizations.received, data.organizations.delivered)}
      </p>
      <Table caption={t.receipts}>
        <thead>
          <tr>
            <th scope="col">{t.district}</th>
            <th scope="col">{t.districtReceipt}</th>
            <th scope="col">{t.organizations}</th>
          </tr>
        </thead>
        <tbody>
          {data.byDistrict.map(district => (
            <tr key={district.districtId}>
              <th scope="row">{district.name}</th>
              <td className={styles.receipt}>
                {district.receipt ? (
                  <>
                    <Chip tone="ok">{district.receipt.receivedBy}</Chip>
                    <span className={styles.small}>
                      {t.byLetter(
                        format.date(district.receipt.receivedOn),
                        format.digits(district.receipt.documentNumber ?? ''),
                      )}
                    </span>
                  </>
                ) : (
                  <>
                    {t.notYet}{' '}
                    {may('editKnowledge') && (
                      <Button aria-label={t.recordOf(district.name)} onClick={() => setRecording(district)}>
                        {t.record}
                      </Button>
                    )}
                  </>
                )}
              </td>
              <td>
                {share(district.organizations.received, district.organizations.delivered)}
                {district.organizations.missing.length > 0 && (
                  <span className={styles.small}>
                    {t.notYet}: {district.organizations.missing.join(', ')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {recording && (
        <ReceiptDialog handbook={handbook} district={recording} onClose={() => setRecording(null)} />
      )}
    </>
  )
}
