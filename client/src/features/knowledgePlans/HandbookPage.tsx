import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { confirmHandbookReceipt, publishHandbook } from '@/api/generated/sdk.gen'
import type { HandbookVersionDetails } from '@/api/generated/types.gen'
import { ifMatch } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { Chip, Notice } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { Table } from '@/components/ui/Table'
import { handbookQuery, handbooksQuery } from './api'
import { DraftForm } from './DraftForm'
import styles from './knowledge.module.css'
import { ReceiptsPanel } from './ReceiptsPanel'
import { knowledgeText } from './text'

const Content = ({ id, version }: { id: string; version: HandbookVersionDetails }) => {
  const t = useText(knowledgeText)
  const format = useFormat()
  if (version.link)
    return (
      <a href={version.link} rel="noreferrer">
        {version.link}
      </a>
    )
  return (
    <a href={`/api/v1/handbooks/${id}/versions/${version.number}/file`} download>
      {t.openFile(version.fileName ?? '')} ({format.size(version.size ?? 0)})
    </a>
  )
}

/** One handbook: its versions, for the PAO the draft and who received it, for the others the receipt to confirm. */
export const HandbookPage = ({ id }: { id: string }) => {
  const t = useText(knowledgeText)
  const format = useFormat()
  const may = useMay()
  const queryClient = useQueryClient()
  const once = useIntent()
  const { data: handbook } = useSuspenseQuery(handbookQuery(id))
  const act = useMutation({
    mutationFn: (action: typeof publishHandbook | typeof confirmHandbookReceipt) =>
      once({ path: { id }, headers: ifMatch(handbook.version) }, call =>
        action({ ...call, throwOnError: true }),
      ),
    onSuccess: saved => {
      queryClient.setQueryData(handbookQuery(id).queryKey, saved)
      void queryClient.invalidateQueries({ queryKey: handbooksQuery.queryKey })
    },
  })
  const draft = handbook.versions.find(version => !version.publishedOn)
  const { delivered } = handbook
  return (
    <>
      <p>
        <Link to="/knowledge">← {t.handbooks}</Link>
      </p>
      <PageHead title={format.digits(handbook.title)}>
        {delivered && !delivered.receipt && may('confirmReceipts') && (
          <Button look="primary" disabled={act.isPending} onClick={() => act.mutate(confirmHandbookReceipt)}>
            {t.confirm}
          </Button>
        )}
        {handbook.isOwn && draft && may('editKnowledge') && (
          <Button look="primary" disabled={act.isPending} onClick={() => act.mutate(publishHandbook)}>
            {t.publish(format.number(draft.number))}
          </Button>
        )}
      </PageHead>
      <ProblemNotice error={act.error} />
      {delivered?.receipt && (
        <Notice tone="ok">
          {t.confirmed(format.date(delivered.receipt.receivedOn), delivered.receipt.receivedBy)}
        </Notice>
      )}
      {handbook.versions.length > 0 && (
        <Table caption={t.versions}>
          <thead>
            <tr>
              <th scope="col">{t.version}</th>
              <th scope="col">{t.published}</th>
              <th scope="col">{t.content}</th>
            </tr>
          </thead>
          <tbody>
            {handbook.versions.map(version => (
              <tr key={version.number}>
                <th scope="row">{format.number(version.number)}</th>
                <td className="nowrap">
                  {version.publishedOn ? (
                    format.date(version.publishedOn)
                  ) : (
                    <Chip tone="info">{t.draft}</Chip>
                  )}
                </td>
                <td>
                  <Content id={id} version={version} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {handbook.isOwn && may('editKnowledge') && <DraftForm handbook={handbook} />}
      {handbook.isOwn && handbook.versions.some(version => version.publishedOn) && (
        <section className={styles.section}>
          <Suspense>
            <ReceiptsPanel handbook={handbook} />
          </Suspense>
        </section>
      )}
    </>
  )
}
