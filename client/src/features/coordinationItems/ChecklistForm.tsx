import { useState } from 'react'
import { screenItem } from '@/api/generated/sdk.gen'
import type {
  CoordinationItemDetails,
  CoordinationRoundDetails,
  RoundFrame,
  ScreeningResult,
} from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { coordinationText } from '@/app/coordination/text'
import { Refusal } from '@/app/Refusal'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { card } from '@/components/ui/Table'
import { useItemWrite } from './api'
import styles from './items.module.css'
import { itemText } from './itemText'
import { Question } from './Question'
import { ReturnReasons } from './ReturnReasons'
import { type Checklist, checklistOf, draftOf, openOf } from './screening'

type Props = {
  round: CoordinationRoundDetails
  frame: RoundFrame
  item: CoordinationItemDetails
  /** The item left the queue. */
  onPassed: () => void
}

const VERDICTS = ['pass', 'fail', 'notApplicable'] as const
const ANSWERS = ['confirm', 'overrule'] as const

/** The checklist of an item; kept half way, passed to the province committee, or returned with reasons. */
export const ChecklistForm = ({ round, frame, item, onPassed }: Props) => {
  const t = useText(itemText)
  const words = useText(coordinationText)
  const shared = useShared()
  const format = useFormat()
  const { language } = useSettings()
  const [list, setList] = useState<Checklist>(() => checklistOf(item))
  const [returning, setReturning] = useState(false)
  const [tried, setTried] = useState<{ result: ScreeningResult; at: number } | null>(null)
  const write = useItemWrite(
    { roundId: round.id, id: item.id, version: item.version },
    (result: ScreeningResult, known) =>
      take(screenItem({ ...known, body: draftOf(list, result), throwOnError: true })),
    saved => saved.status !== 'paoScreening' && onPassed(),
  )
  const open = tried ? openOf(list, frame, item.proposals, tried.result) : { criteria: [], reasons: [] }
  const noReason = tried?.result === 'return' && Object.keys(list.reasons).length === 0
  const finish = (result: ScreeningResult) => {
    setTried({ result, at: Date.now() })
    const left = openOf(list, frame, item.proposals, result)
    const lacks = result === 'return' && Object.keys(list.reasons).length === 0
    if (left.criteria.length + left.reasons.length === 0 && !lacks) write.mutate(result)
  }
  const missing = [
    ...open.criteria.map(code => ({
      id: `check-${code}`,
      text: `${frame.criteria.find(rule => rule.code === code)?.[language]}: ${list.answers[code] ? t.needsNote : t.unanswered}`,
    })),
    ...open.reasons.map(reason => ({
      id: `check-${reason}`,
      text: `${words.reasons[reason]}: ${list.proposals[reason] ? t.needsNote : t.unanswered}`,
    })),
    ...(noReason ? [{ id: 'return-incomplete', text: t.reasonsHelp }] : []),
  ]
  const left = frame.criteria.filter(({ code }) => !list.answers[code])
  const passRest = () =>
    setList({
      ...list,
      answers: {
        ...list.answers,
        ...Object.fromEntries(left.map(({ code }) => [code, { answer: 'pass' as const, note: '' }])),
      },
    })
  const done = frame.criteria.length - left.length
  return (
    <section className={card}>
      <div className={styles.head}>
        <h2>{t.checklist}</h2>
        <span role="status">
          {t.answered(format.number(done), format.number(frame.criteria.length))}
          {write.isSuccess && ` · ${t.kept}`}
        </span>
      </div>
      <ErrorSummary title={shared.fixThese} items={missing} attempt={tried?.at ?? 0} />
      <Refusal title={shared.fixThese} error={write.error} attempt={write.submittedAt} />
      {frame.criteria.map(criterion => (
        <Question
          key={criterion.code}
          id={`check-${criterion.code}`}
          title={criterion[language]}
          hint={`${words.levels[criterion.level]} · ${format.digits(criterion.clause)}`}
          choices={VERDICTS.map(value => ({ value, label: t.verdicts[value] }))}
          value={list.answers[criterion.code]}
          noteFor="fail"
          noteLabel={t.failNote}
          isOpen={open.criteria.includes(criterion.code)}
          onChange={given => setList({ ...list, answers: { ...list.answers, [criterion.code]: given } })}
        />
      ))}
      {left.length > 0 && <Button onClick={passRest}>{t.passRest}</Button>}
      {item.proposals.length > 0 && (
        <>
          <h3 className={styles.section}>{t.proposals}</h3>
          <p className={styles.soft}>{t.proposalHelp}</p>
          {item.proposals.map(reason => (
            <Question
              key={reason}
              id={`check-${reason}`}
              title={words.reasons[reason]}
              choices={ANSWERS.map(value => ({ value, label: t[value] }))}
              value={list.proposals[reason]}
              noteFor="overrule"
              noteLabel={t.overruleNote}
              isOpen={open.reasons.includes(reason)}
              onChange={given => setList({ ...list, proposals: { ...list.proposals, [reason]: given } })}
            />
          ))}
        </>
      )}
      {returning && (
        <ReturnReasons
          value={list.reasons}
          isMissing={noReason}
          onChange={reasons => setList({ ...list, reasons })}
        />
      )}
      <div className={styles.bar}>
        {returning ? (
          <>
            <Button look="danger" disabled={write.isPending} onClick={() => finish('return')}>
              {t.sendBack}
            </Button>
            <Button onClick={() => setReturning(false)}>{shared.cancel}</Button>
          </>
        ) : (
          <>
            <Button look="primary" disabled={write.isPending} onClick={() => finish('forward')}>
              {t.forward}
            </Button>
            <Button look="danger" onClick={() => setReturning(true)}>
              {t.sendBack}
            </Button>
            <Button disabled={write.isPending} onClick={() => finish('inProgress')}>
              {t.keep}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
