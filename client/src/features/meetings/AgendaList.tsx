import { lazy, Suspense, useState } from 'react'
import { recordDiscussion } from '@/api/generated/sdk.gen'
import type { AgendaItemDetails, AgendaSection, MeetingDetails } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextArea } from '@/components/ui/Field'
import { Chip } from '@/components/ui/Notice'
import { useMeetingWrite } from './api'
import styles from './meetings.module.css'
import { ResolutionForm } from './ResolutionForm'
import { meetingsText } from './text'

const WithdrawDialog = lazy(async () => ({ default: (await import('./WithdrawDialog')).WithdrawDialog }))

type ItemProps = { meeting: MeetingDetails; item: AgendaItemDetails }

const Decided = ({ meeting, item }: ItemProps) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const [withdrawing, setWithdrawing] = useState(false)
  const { resolution } = item
  if (!resolution) return null
  return (
    <div className={styles.decided}>
      <p>
        <Chip tone={resolution.outcome.startsWith('agreed') ? 'ok' : 'info'}>
          {t.outcomes[resolution.outcome]}
        </Chip>{' '}
        {format.digits(resolution.text)}
      </p>
      <p className={styles.soft}>
        {resolution.votes && (
          <>
            {t.votesFor} {format.number(resolution.votes.for)} · {t.votesAgainst}{' '}
            {format.number(resolution.votes.against)} · {t.abstain} {format.number(resolution.votes.abstain)}{' '}
            ·{' '}
          </>
        )}
        {resolution.members != null &&
          t.decidedWith(format.number(resolution.present), format.number(resolution.members))}
        {resolution.subjectHash && (
          <>
            {' '}
            · {t.version(format.digits(resolution.subjectLabel ?? ''))} · {t.fingerprint}{' '}
            <code title={resolution.subjectHash}>{resolution.subjectHash.slice(0, 12)}…</code>
          </>
        )}
      </p>
      {meeting.actions.includes('withdrawResolution') && (
        <Button look="quiet" onClick={() => setWithdrawing(true)}>
          {t.withdraw}
        </Button>
      )}
      {withdrawing && (
        <Suspense>
          <WithdrawDialog
            meeting={meeting}
            resolutionId={resolution.id}
            onClose={() => setWithdrawing(false)}
          />
        </Suspense>
      )}
    </div>
  )
}

const Discussion = ({ meeting, item }: ItemProps) => {
  const t = useText(meetingsText)
  const [text, setText] = useState(item.discussion ?? '')
  const write = useMeetingWrite(meeting.id, (words: string, known) =>
    take(
      recordDiscussion({
        ...known,
        path: { ...known.path, itemId: item.id },
        body: { text: words },
        throwOnError: true,
      }),
    ),
  )
  return (
    <div className={styles.form}>
      <ProblemNotice error={write.error} />
      <TextArea label={t.discussion} value={text} onChange={event => setText(event.target.value)} />
      {text !== (item.discussion ?? '') && (
        <div>
          <Button onClick={() => write.mutate(text)} disabled={write.isPending}>
            {t.saveDiscussion}
          </Button>
        </div>
      )}
    </div>
  )
}

const Item = ({ meeting, item }: ItemProps) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const may = (action: MeetingDetails['actions'][number]) => meeting.actions.includes(action)
  return (
    <li className={styles.item}>
      <h4>
        {format.digits(item.title)}
        {item.minutes != null && (
          <span className={styles.soft}>
            {' '}
            {format.number(item.minutes)} {t.minutes}
          </span>
        )}
      </h4>
      {item.subjectLabel && !item.resolution && (
        <p className={styles.soft}>
          {t.version(format.digits(item.subjectLabel))}
          {item.subjectHash && (
            <>
              {' '}
              · {t.fingerprint} <code title={item.subjectHash}>{item.subjectHash.slice(0, 12)}…</code>
            </>
          )}
        </p>
      )}
      {may('recordDiscussion') ? (
        <Discussion meeting={meeting} item={item} />
      ) : (
        item.discussion && <p className={styles.words}>{format.digits(item.discussion)}</p>
      )}
      {item.resolution ? (
        <Decided meeting={meeting} item={item} />
      ) : (
        may('resolve') && <ResolutionForm meeting={meeting} item={item} />
      )}
    </li>
  )
}

/** The agenda by section, with what was said and decided about each matter. */
export const AgendaList = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  if (meeting.agenda.length === 0) return <p>{t.noItems}</p>
  return (Object.keys(t.sections) as AgendaSection[]).map((section, i) => {
    const items = meeting.agenda.filter(item => item.section === section)
    return (
      items.length > 0 && (
        <section key={section}>
          <h3>
            {t.agendaNo(format.number(i + 1))} {t.sections[section]}
          </h3>
          <ol className={styles.items}>
            {items.map(item => (
              <Item key={item.id} meeting={meeting} item={item} />
            ))}
          </ol>
        </section>
      )
    )
  })
}
