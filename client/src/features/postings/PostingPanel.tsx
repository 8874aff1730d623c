import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { closePosting, openPosting } from '@/api/generated/sdk.gen'
import type { PostingDetails } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useSettings, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button, buttonClass } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { actions, card } from '@/components/ui/Table'
import { isStatus } from '@/lib/problem'
import { todayInThailand } from '@/lib/thai/era'
import { lateQuery, postingsQuery } from './api'
import { DayStrip } from './DayStrip'
import { daysOf, isProved } from './days'
import styles from './postings.module.css'
import { postingsText } from './text'

const useWork = (planId: string, editionId: string) => {
  const queryClient = useQueryClient()
  const once = useIntent()
  const save = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: () => {
      for (const queryKey of [['plans', planId], ['deadlines'], ['my-work']])
        void queryClient.invalidateQueries({ queryKey })
    },
    onError: error => {
      if (isStatus(error, 412)) void queryClient.invalidateQueries(postingsQuery(planId))
    },
  })
  const open = () =>
    save.mutate(() =>
      once({ path: { planId }, body: { editionId } }, call => openPosting({ ...call, throwOnError: true })),
    )
  return { ...save, open }
}

const Facts = ({ posting }: { posting: PostingDetails }) => {
  const t = useText(postingsText)
  const format = useFormat()
  return (
    <dl className={styles.facts}>
      <dt>{t.openedOn}</dt>
      <dd>{format.date(posting.openedOn)}</dd>
      <dt>{posting.closedOn ? t.closedOn : t.mayEndOn}</dt>
      <dd>{format.date(posting.closedOn ?? posting.mayEndOn)}</dd>
    </dl>
  )
}

/** Says when the edition was opened to the public later than the rule allows. */
const Late = ({ planId, amendmentId }: { planId: string; amendmentId: string | undefined }) => {
  const t = useText(postingsText)
  const format = useFormat()
  const { language } = useSettings()
  const { data } = useQuery(lateQuery(amendmentId ? 'amendment' : 'plan', amendmentId ?? planId))
  return data?.map(({ id, titleTh, titleEn, due, doneOn, clause }) => (
    <Notice key={id} tone="warn">
      {t.late(
        format.digits(language === 'th' ? titleTh : titleEn),
        format.date(due),
        format.date(doneOn ?? due),
        format.digits(clause),
      )}
    </Notice>
  ))
}

const OpenPosting = ({ planId, posting }: { planId: string; posting: PostingDetails }) => {
  const t = useText(postingsText)
  const format = useFormat()
  const may = useMay()
  const work = useWork(planId, posting.editionId)
  const today = todayInThailand()
  const days = daysOf(posting, today)
  const good = days.filter(({ state }) => state === 'ok').length
  const missed = days.filter(({ state }) => state === 'missed')
  const complete = today >= posting.mayEndOn
  return (
    <>
      <ProblemNotice error={work.error} />
      <Facts posting={posting} />
      <p className={styles.progress}>
        {t.progress(format.number(good), format.number(posting.fullDays))}{' '}
        {format.digits(t.byClause(posting.clause))}
        {days.some(({ state }) => state === 'running') && <small> · {t.runsToday}</small>}
      </p>
      <DayStrip posting={posting} />
      {missed.length > 0 && (
        <Notice tone="fail">{t.missed(missed.map(day => format.date(day.day)).join(', '))}</Notice>
      )}
      <div className={actions}>
        <Link to="/public/postings/$postingId" params={{ postingId: posting.id }} className={buttonClass()}>
          {t.publicPage}
        </Link>
        {isProved(posting, today) && (
          <Link
            to="/plans/$planId/certificates/$postingId"
            params={{ planId, postingId: posting.id }}
            className={buttonClass('primary')}
          >
            {t.certificate}
          </Link>
        )}
        {may('postPlans') && missed.length > 0 && !posting.closedOn && (
          <Button look="primary" disabled={work.isPending} onClick={work.open}>
            {t.reopen}
          </Button>
        )}
        {may('postPlans') && complete && missed.length === 0 && !posting.closedOn && (
          <Button
            onClick={() => {
              if (confirm(t.closeAsk))
                work.mutate(() =>
                  take(
                    closePosting({
                      path: { planId, id: posting.id },
                      headers: ifMatch(posting.version),
                      throwOnError: true,
                    }),
                  ),
                )
            }}
          >
            {t.close}
          </Button>
        )}
      </div>
    </>
  )
}

/** The public posting of an announced edition with the proof of each day. */
export const PostingPanel = ({
  planId,
  editionId,
  amendmentId,
}: {
  planId: string
  editionId: string
  amendmentId?: string
}) => {
  const t = useText(postingsText)
  const may = useMay()
  const { data } = useSuspenseQuery(postingsQuery(planId))
  const work = useWork(planId, editionId)
  const latest = data.items.find(posting => posting.editionId === editionId)
  return (
    <section className={card} id="postings" tabIndex={-1}>
      <h2>{t.title}</h2>
      <ProblemNotice error={work.error} />
      {latest ? (
        <>
          <Late planId={planId} amendmentId={amendmentId} />
          <OpenPosting planId={planId} posting={latest} />
        </>
      ) : (
        <>
          <p>{t.none}</p>
          {may('postPlans') && (
            <Button look="primary" disabled={work.isPending} onClick={work.open}>
              {t.open}
            </Button>
          )}
        </>
      )}
    </section>
  )
}
