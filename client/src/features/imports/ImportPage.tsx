import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { ImportAnswer } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { buttonClass } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { actions } from '@/components/ui/Table'
import { importQuery, isWorking } from './api'
import { ImportPreview, type Tab } from './ImportPreview'
import styles from './imports.module.css'
import { Steps } from './Steps'
import { importsText } from './text'

const STEP = { queued: 1, analysing: 1, failed: 1, discarded: 1, ready: 2, committing: 3, committed: 3 }

const Working = ({ item }: { item: ImportAnswer }) => {
  const t = useText(importsText)
  const format = useFormat()
  const what = item.status === 'committing' ? t.committing : t.reading
  return (
    <div className={styles.working} role="status">
      <p>
        <strong>{what}</strong> {format.percent(item.progress / 100)}
      </p>
      <progress max={100} value={item.progress} aria-label={what} />
      <p>{t.leave}</p>
    </div>
  )
}

const Done = ({ item }: { item: ImportAnswer }) => {
  const t = useText(importsText)
  const format = useFormat()
  const counts = item.summary?.counts
  return (
    <>
      <Notice tone="ok">
        <p>
          <strong>{t.doneTitle}</strong>
        </p>
        {counts && (
          <p>
            {t.doneText(
              format.number(counts.new),
              format.number(counts.changed),
              format.number(counts.unchanged),
            )}
          </p>
        )}
      </Notice>
      <p className={actions}>
        <Link
          className={buttonClass('primary')}
          to="/plans/$planId/projects"
          params={{ planId: item.planId }}
        >
          {t.seeProjects}
        </Link>
        <Link className={buttonClass()} to="/plans/$planId/summary" params={{ planId: item.planId }}>
          {t.seeSummary}
        </Link>
      </p>
    </>
  )
}

const Stopped = ({ item }: { item: ImportAnswer }) => {
  const t = useText(importsText)
  const { language } = useSettings()
  return (
    <>
      <Notice tone={item.status === 'failed' ? 'fail' : 'info'}>
        <p>
          <strong>{item.status === 'failed' ? t.failedTitle : t.statuses.discarded}</strong>
        </p>
        {item.failure && <p>{item.failure.messages[language]}</p>}
      </Notice>
      <Link className={buttonClass('primary')} to="/plans/$planId/import" params={{ planId: item.planId }}>
        {t.again}
      </Link>
    </>
  )
}

/** One import from reading to result. */
export const ImportPage = ({ planId, importId }: { planId: string; importId: string }) => {
  const t = useText(importsText)
  const format = useFormat()
  const queryClient = useQueryClient()
  const { data: item } = useSuspenseQuery(importQuery(planId, importId))
  const [tab, setTab] = useState<Tab | null>(null)
  const before = useRef(item.status)
  useEffect(() => {
    if (before.current === 'committing' && item.status === 'committed') {
      for (const part of ['projects', 'summary', 'strategies'])
        void queryClient.invalidateQueries({ queryKey: ['plans', planId, part] })
      void queryClient.invalidateQueries({ queryKey: ['plans', planId], exact: true })
      void queryClient.invalidateQueries({ queryKey: ['divisions'] })
    }
    before.current = item.status
  }, [item.status, planId, queryClient])
  return (
    <>
      <h1>{t.title}</h1>
      <Steps current={STEP[item.status]} />
      <p className={styles.file}>
        {item.fileName} · {format.size(item.size)}
      </p>
      {isWorking(item.status) && <Working item={item} />}
      {item.status === 'ready' && item.summary && (
        <ImportPreview item={item} summary={item.summary} chosen={tab} onTab={setTab} />
      )}
      {item.status === 'committed' && <Done item={item} />}
      {(item.status === 'failed' || item.status === 'discarded') && <Stopped item={item} />}
    </>
  )
}
