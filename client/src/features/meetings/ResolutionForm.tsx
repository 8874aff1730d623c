import { useState } from 'react'
import { resolveItem } from '@/api/generated/sdk.gen'
import type {
  AgendaItemDetails,
  CastingVote,
  MeetingDetails,
  ResolutionDraft,
  ResolutionOutcome,
} from '@/api/generated/types.gen'
import { Refusal } from '@/app/Refusal'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextArea, TextField } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { useMeetingWrite } from './api'
import styles from './meetings.module.css'
import { meetingsText } from './text'

const NO_VOTES = { for: 0, against: 0, abstain: 0 }

/** What the meeting decides about one item; the server refuses it without quorum or about another version. */
export const ResolutionForm = ({ meeting, item }: { meeting: MeetingDetails; item: AgendaItemDetails }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const isDecision = item.section === 'forConsideration'
  const [isOpen, setIsOpen] = useState(isDecision)
  const [outcome, setOutcome] = useState<ResolutionOutcome>(isDecision ? 'agreed' : 'noted')
  const [text, setText] = useState('')
  const [counted, setCounted] = useState(false)
  const [votes, setVotes] = useState(NO_VOTES)
  const [casting, setCasting] = useState<CastingVote | ''>('')
  const write = useMeetingWrite(meeting.id, (body: ResolutionDraft, known, once) =>
    once({ ...known, body }, call => resolveItem({ ...call, throwOnError: true })),
  )
  const isTie = counted && votes.for === votes.against
  const { presence } = meeting
  const count = (name: keyof typeof NO_VOTES, label: string) => (
    <TextField
      label={label}
      type="number"
      min={0}
      inputMode="numeric"
      value={votes[name]}
      onChange={event => setVotes({ ...votes, [name]: Number(event.target.value) })}
    />
  )
  if (!isOpen)
    return (
      <div>
        <Button aria-label={`${t.resolve}: ${item.title}`} onClick={() => setIsOpen(true)}>
          {t.resolve}
        </Button>
      </div>
    )
  return (
    <form
      className={styles.resolution}
      aria-label={`${t.resolve}: ${item.title}`}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        write.mutate({
          agendaItemId: item.id,
          outcome,
          text: text || null,
          votes: counted ? { ...votes, casting: isTie ? casting || null : null } : null,
          subjectHash: item.subjectHash ?? null,
        })
      }}
    >
      {presence && !presence.isQuorate && (
        <Notice tone="warn">
          {t.noQuorumWarning(format.number(presence.needed ?? 0))}
          {presence.clause && <> ({format.digits(presence.clause)})</>}
        </Notice>
      )}
      <Refusal title={t.resolve} error={write.error} attempt={write.submittedAt} />
      <fieldset className={styles.outcomes}>
        <legend>{t.outcome}</legend>
        {(Object.keys(t.outcomes) as ResolutionOutcome[]).map(value => (
          <label key={value} data-chosen={outcome === value}>
            <input
              type="radio"
              name={`outcome-${item.id}`}
              checked={outcome === value}
              onChange={() => setOutcome(value)}
            />{' '}
            {t.outcomes[value]}
          </label>
        ))}
      </fieldset>
      <TextArea label={t.words} rows={2} value={text} onChange={event => setText(event.target.value)} />
      <label>
        <input type="checkbox" checked={counted} onChange={event => setCounted(event.target.checked)} />{' '}
        {t.counted}
      </label>
      {counted && (
        <div className={styles.votes}>
          {count('for', t.votesFor)}
          {count('against', t.votesAgainst)}
          {count('abstain', t.abstain)}
        </div>
      )}
      {isTie && (
        <fieldset className={styles.outcomes}>
          <legend>{t.casting}</legend>
          {(['for', 'against'] as const).map(value => (
            <label key={value} data-chosen={casting === value}>
              <input
                type="radio"
                name={`casting-${item.id}`}
                checked={casting === value}
                onChange={() => setCasting(value)}
              />{' '}
              {value === 'for' ? t.castingFor : t.castingAgainst}
            </label>
          ))}
        </fieldset>
      )}
      <div>
        <Button look="primary" type="submit" disabled={write.isPending}>
          {t.saveResolution}
        </Button>
      </div>
    </form>
  )
}
