import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { submitCoordinationItems } from '@/api/generated/sdk.gen'
import type { BatchMode, CoordinationItemSummary, CoordinationRoundDetails } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { Refusal } from '@/app/Refusal'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState, Notice } from '@/components/ui/Notice'
import { card, fieldHint } from '@/components/ui/Table'
import { ownProjectsQuery, previewQuery, useRefresh } from './api'
import { Candidate } from './Candidate'
import styles from './items.module.css'
import { Limits } from './Limits'
import { closedBy, countedOf, documentsOf, type References, refusalsOf, rowsOf } from './submission'
import { submissionText } from './submissionText'

type Props = { round: CoordinationRoundDetails; items: CoordinationItemSummary[] }

const useSend = (roundId: string, onDone: () => void) => {
  const once = useIntent()
  const refresh = useRefresh(roundId)
  return useMutation({
    mutationFn: (body: { mode: BatchMode; rows: ReturnType<typeof rowsOf> }) =>
      once({ body: { ...body, roundId } }, call => submitCoordinationItems({ ...call, throwOnError: true })),
    onSuccess: async () => {
      await refresh()
      onDone()
    },
  })
}

/** The projects that may be sent: chosen in a list, checked before they go. */
export const Candidates = ({ round, items }: Props) => {
  const t = useText(submissionText)
  const shared = useShared()
  const format = useFormat()
  const { language } = useSettings()
  const queryClient = useQueryClient()
  const { data: plans } = useSuspenseQuery(ownProjectsQuery(round.firstYear))
  const [chosen, setChosen] = useState<string[]>([])
  const [references, setReferences] = useState<Record<string, References>>({})
  const counted = countedOf(items)
  const documents = documentsOf(round.frame)
  const gone = new Set(counted.map(item => item.projectId))
  const waiting = plans.flatMap(({ plan, projects }) =>
    projects.filter(project => !gone.has(project.id)).map(project => ({ ...project, planId: plan.id })),
  )
  const ids = waiting.map(project => project.id)
  const selected = chosen.filter(id => ids.includes(id))
  const rows = rowsOf(selected, ids, references)
  const preview = useQuery(previewQuery(round.id, rows))
  const send = useSend(round.id, () => {
    setChosen([])
    void queryClient.invalidateQueries({ queryKey: ['plans'] })
  })
  const refusals = refusalsOf(preview.data, selected)
  const passes = (id: string) => refusals.get(id)?.length === 0
  const closed = closedBy(preview.data)
  const good = selected.filter(passes)
  const sum = waiting.filter(({ id }) => selected.includes(id)).reduce((all, { total }) => all + total, 0)
  const firstPlan = plans[0]?.plan
  const submit = (wanted: readonly string[], mode: BatchMode) =>
    send.mutate({ mode, rows: rows.filter(row => wanted.includes(row.projectId)) })

  return (
    <section className={card}>
      <h2>{t.waiting}</h2>
      <Limits round={round} counted={counted} selected={selected.length} sum={sum} />
      {closed && (
        <Notice tone="warn">
          <p>{format.digits(closed.messages[language])}</p>
          {closed.clause && <p className={fieldHint}>{format.digits(closed.clause)}</p>}
        </Notice>
      )}
      <ProblemNotice error={preview.error} />
      <Refusal title={shared.fixThese} error={send.error} attempt={send.submittedAt} />
      {send.data && (
        <Notice tone={send.data.refused > 0 ? 'warn' : 'ok'}>
          <p>{t.sentNow(format.number(send.data.accepted))}</p>
          {send.data.refused > 0 && <p>{t.refusedNow(format.number(send.data.refused))}</p>}
        </Notice>
      )}
      {waiting.length === 0 && (
        <EmptyState>
          <p>{firstPlan ? t.noProjects : t.noPlan(format.years(round.firstYear, round.lastYear))}</p>
          <p className={fieldHint}>{firstPlan ? t.noProjectsHelp : t.noPlanHelp}</p>
          {firstPlan && (
            <Link
              className={buttonClass()}
              to="/plans/$planId/projects"
              params={{ planId: firstPlan.id }}
              search={{ form: 'coordination' }}
            >
              {t.openPlan}
            </Link>
          )}
        </EmptyState>
      )}
      {waiting.length > 0 && !closed && (
        <>
          <p className={fieldHint}>
            {t.waitingHelp}
            {documents.length > 0 && ` · ${t.evidence}: ${t.evidenceHint}`}
          </p>
          <div className={styles.inline}>
            <Button onClick={() => setChosen(ids.filter(id => selected.includes(id) || passes(id)))}>
              {t.chooseAll}
            </Button>
            {selected.length > 0 && <Button onClick={() => setChosen([])}>{t.chooseNone}</Button>}
          </div>
          <ul className={styles.rows} aria-busy={preview.isFetching}>
            {waiting.map(project => (
              <Candidate
                key={project.id}
                project={project}
                isChosen={selected.includes(project.id)}
                refusals={refusals.get(project.id)}
                documents={documents}
                references={references[project.id] ?? {}}
                onReferences={value => setReferences({ ...references, [project.id]: value })}
                onChoose={yes =>
                  setChosen(yes ? [...selected, project.id] : selected.filter(id => id !== project.id))
                }
              />
            ))}
          </ul>
          <div className={styles.bar}>
            <span role="status">
              {selected.length === 0
                ? t.nothingChosen
                : t.chosen(format.number(selected.length), format.sum(sum))}
              {preview.isFetching && ` · ${t.checking}`}
            </span>
            {selected.length > 0 && (
              <Button
                look="primary"
                disabled={send.isPending}
                onClick={() => submit(selected, 'allOrNothing')}
              >
                {t.send(format.number(selected.length))}
              </Button>
            )}
            {good.length > 0 && good.length < selected.length && (
              <Button disabled={send.isPending} onClick={() => submit(good, 'allGoodRows')}>
                {t.sendGood(format.number(good.length))}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}
