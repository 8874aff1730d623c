import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type DragEvent, useState } from 'react'
import { startImport } from '@/api/generated/sdk.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { ForbiddenPage } from '@/app/states'
import { useIntent } from '@/app/useIntent'
import { buttonClass } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Table } from '@/components/ui/Table'
import { importsQuery } from './api'
import styles from './imports.module.css'
import { Steps } from './Steps'
import { importsText } from './text'

const LARGEST = 30 * 1_048_576

export const UploadPage = ({ planId }: { planId: string }) => {
  const t = useText(importsText)
  const format = useFormat()
  const may = useMay()
  const navigate = useNavigate()
  const once = useIntent()
  const [refusal, setRefusal] = useState<'tooLarge' | 'wrongKind' | null>(null)
  const earlier = useQuery(importsQuery(planId))
  const upload = useMutation({
    mutationFn: (file: File) =>
      once({ path: { planId }, body: { file } }, call => startImport({ ...call, throwOnError: true })),
    onSuccess: started =>
      navigate({ to: '/plans/$planId/import/$importId', params: { planId, importId: started.id } }),
  })
  if (!may('importProjects')) return <ForbiddenPage />
  const send = (file: File | null | undefined) => {
    if (!file) return
    const wrong = !/\.(xlsx|csv)$/i.test(file.name) ? 'wrongKind' : file.size > LARGEST ? 'tooLarge' : null
    setRefusal(wrong)
    if (!wrong) upload.mutate(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    send(event.dataTransfer.files[0])
  }
  return (
    <>
      <h1>{t.title}</h1>
      <Steps current={0} />
      <p>{t.lead}</p>
      {refusal && <Notice tone="fail">{format.digits(t[refusal])}</Notice>}
      <ProblemNotice error={upload.error} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file input does the same by keyboard */}
      <div className={styles.drop} onDragOver={event => event.preventDefault()} onDrop={drop}>
        <label>
          <span className={buttonClass('primary')}>{t.choose}</span>
          <input
            className="visuallyHidden"
            type="file"
            accept=".xlsx,.csv"
            disabled={upload.isPending}
            onChange={event => {
              send(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </label>
        <span>{upload.isPending ? t.uploading : t.drop}</span>
      </div>
      {earlier.data && earlier.data.length > 0 && (
        <section>
          <h2>{t.earlier}</h2>
          <Table caption={t.earlier}>
            <thead>
              <tr>
                <th scope="col">{t.file}</th>
                <th scope="col">{t.status}</th>
                <th scope="col">{t.when}</th>
              </tr>
            </thead>
            <tbody>
              {earlier.data.map(item => (
                <tr key={item.id}>
                  <th scope="row">
                    <Link to="/plans/$planId/import/$importId" params={{ planId, importId: item.id }}>
                      {item.fileName}
                    </Link>
                  </th>
                  <td>{t.statuses[item.status]}</td>
                  <td>{format.dateTime(item.committedAt ?? item.createdAt)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      )}
    </>
  )
}
