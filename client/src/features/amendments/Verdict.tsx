import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AmendmentAnswer, ItemBody } from '@/api/generated/types.gen'
import { useSettings, useText } from '@/app/settings'
import { Notice } from '@/components/ui/Notice'
import { card } from '@/components/ui/Table'
import { problemText } from '@/lib/problem'
import styles from './amendments.module.css'
import { verdictQuery } from './api'
import { Problems } from './Problems'
import { Reasons } from './Reasons'
import { amendmentsText } from './text'
import { usePaused } from './usePaused'

/** What the change amounts to by what really differs, and whether the kind chosen may carry it. */
export const Verdict = ({
  amendment,
  body,
  enabled,
}: {
  amendment: AmendmentAnswer
  body: ItemBody
  enabled: boolean
}) => {
  const t = useText(amendmentsText)
  const { language } = useSettings()
  const { reason: _, ...asked } = body
  const paused = usePaused(asked)
  const verdict = useQuery({
    ...verdictQuery(amendment.planId, amendment.id, paused),
    enabled: enabled && (paused.removal || Boolean(paused.fields?.name)),
    placeholderData: keepPreviousData,
  })
  const { data } = verdict
  return (
    <section className={`${card} ${styles.verdict}`} aria-labelledby="verdict-title" aria-live="polite">
      <h2 id="verdict-title">
        {t.proposed}
        {data?.proposedKind ? `: ${t.kinds[data.proposedKind]}` : ''}
      </h2>
      {verdict.error && <Notice tone="fail">{problemText(verdict.error, language)}</Notice>}
      {verdict.isFetching && !data && <p>{t.judging}</p>}
      {data && !data.proposedKind && <p>{t.nothingYet}</p>}
      {data?.proposedKind && (
        <>
          <Notice tone={data.fits ? 'ok' : 'warn'}>
            {data.fits ? t.fits : t.fitsNot(t.kinds[amendment.kind])}
          </Notice>
          <Reasons differences={data.differences} />
          <Problems problems={data.problems} />
        </>
      )}
    </section>
  )
}
