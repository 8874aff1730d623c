import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { createHandbook } from '@/api/generated/sdk.gen'
import { useMay } from '@/app/session'
import { useFormat, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { Chip, EmptyState } from '@/components/ui/Notice'
import { Table } from '@/components/ui/Table'
import { handbooksQuery } from './api'
import styles from './knowledge.module.css'
import { OneFieldDialog } from './OneFieldDialog'
import { knowledgeText } from './text'

/** The handbooks that the reader may open. */
export const HandbooksPanel = ({ isPao }: { isPao: boolean }) => {
  const t = useText(knowledgeText)
  const words = useShared()
  const format = useFormat()
  const may = useMay()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const once = useIntent()
  const [adding, setAdding] = useState(false)
  const Heading = isPao ? 'h3' : 'h2'
  const { data } = useSuspenseQuery(handbooksQuery)
  const add = useMutation({
    mutationFn: (title: string) =>
      once({ body: { title } }, call => createHandbook({ ...call, throwOnError: true })),
    onSuccess: saved => {
      void queryClient.invalidateQueries({ queryKey: handbooksQuery.queryKey, exact: true })
      void navigate({ to: '/knowledge/$handbookId', params: { handbookId: saved.id } })
    },
  })
  return (
    <section className={styles.section}>
      {isPao && <h2>{t.handbooks}</h2>}
      {data.length === 0 ? (
        <EmptyState>
          <Heading>{t.noHandbooks}</Heading>
          <p>{isPao ? t.noHandbooksOwn : t.noHandbooksOther}</p>
        </EmptyState>
      ) : (
        <Table caption={t.handbooks}>
          <thead>
            <tr>
              <th scope="col">{t.handbookTitle}</th>
              <th scope="col">{t.version}</th>
              <th scope="col">{t.published}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(handbook => (
              <tr key={handbook.id}>
                <th scope="row">
                  <Link to="/knowledge/$handbookId" params={{ handbookId: handbook.id }}>
                    {format.digits(handbook.title)}
                  </Link>{' '}
                  {handbook.hasDraft && <Chip tone="info">{t.draftWaiting}</Chip>}
                </th>
                <td>{handbook.latestNumber == null ? '-' : format.number(handbook.latestNumber)}</td>
                <td className="nowrap">{handbook.publishedOn ? format.date(handbook.publishedOn) : '-'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {isPao && may('editKnowledge') && (
        <p className={styles.after}>
          <Button onClick={() => setAdding(true)}>{t.addHandbook}</Button>
        </p>
      )}
      {adding && (
        <OneFieldDialog
          title={t.addHandbook}
          label={t.handbookTitle}
          field="title"
          invalid={words.fillIn(t.handbookTitle)}
          isValid={text => text !== ''}
          error={add.error}
          isSaving={add.isPending}
          onSave={title => add.mutate(title)}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  )
}
