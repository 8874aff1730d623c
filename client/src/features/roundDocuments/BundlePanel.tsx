import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { orderRoundBundle } from '@/api/generated/sdk.gen'
import type { DigitStyle, RoundBundleDetails, RoundDocuments } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button, buttonClass } from '@/components/ui/Button'
import { card } from '@/components/ui/Table'
import { bundleAddress, bundleQuery, isWorking } from './api'
import styles from './roundDocuments.module.css'
import { roundDocumentsText } from './text'
import { KINDS } from './which'

const Progress = ({ bundle }: { bundle: RoundBundleDetails }) => {
  const t = useText(roundDocumentsText)
  const format = useFormat()
  const words =
    bundle.total === 0 ? t.queued : t.making(format.number(bundle.done), format.number(bundle.total))
  return (
    <p role="status" className={styles.progress}>
      <progress max={100} value={bundle.percent} aria-label={words} /> {words}
    </p>
  )
}

/** Everything in one file, made while the page waits. */
export const BundlePanel = ({
  roundId,
  documents,
  digits,
}: {
  roundId: string
  documents: RoundDocuments
  digits: DigitStyle
}) => {
  const t = useText(roundDocumentsText)
  const format = useFormat()
  const once = useIntent()
  const isAnswered = documents.stage === 'answered' || documents.stage === 'closed'
  const [bundleId, setBundleId] = useState(documents.latestBundle?.id ?? '')
  const { data: bundle, error } = useQuery(bundleQuery(roundId, bundleId))
  const order = useMutation({
    mutationFn: () =>
      once(
        {
          path: { roundId },
          body: { kinds: isAnswered ? [...KINDS] : KINDS.filter(kind => kind !== 'letter'), digits },
        },
        call => orderRoundBundle({ ...call, throwOnError: true }),
      ),
    onSuccess: ordered => setBundleId(ordered.id),
  })
  return (
    <section className={`${card} ${styles.bundle}`} aria-labelledby="bundle-title">
      <h2 id="bundle-title">{t.bundleTitle}</h2>
      <p>{isAnswered ? t.bundleHint : t.bundleWithoutLetters}</p>
      <ProblemNotice error={order.error ?? error} />
      {bundle && isWorking(bundle.status) && <Progress bundle={bundle} />}
      {bundle?.status === 'failed' && <p role="status">{t.failed}</p>}
      <div className={styles.actions}>
        {bundle?.status === 'ready' && (
          <a href={bundleAddress(roundId, bundle.id)} className={buttonClass('primary')} download>
            {t.get(format.number(bundle.total))}
          </a>
        )}
        <Button
          look={bundle?.status === 'ready' ? 'plain' : 'primary'}
          disabled={order.isPending || isWorking(bundle?.status)}
          onClick={() => order.mutate()}
        >
          {t.make}
        </Button>
      </div>
    </section>
  )
}
