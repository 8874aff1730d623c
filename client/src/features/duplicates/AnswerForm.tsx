import { useId, useState } from 'react'
import type { CandidateAnswer, DuplicateAnswer, DuplicateCheckDetails } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextArea } from '@/components/ui/Field'
import { actions } from '@/components/ui/Table'
import { useAnswer } from './api'
import styles from './duplicates.module.css'
import { duplicatesText } from './text'

const ANSWERS: readonly DuplicateAnswer[] = ['different', 'sameWork', 'version', 'laterPhase']

type Props = {
  roundId: string
  check: DuplicateCheckDetails
  sourceId: string
  isRequired: boolean
  given: CandidateAnswer | undefined
  /** The answer is kept, or the earlier one stays. */
  onDone: () => void
}

/** What the officer finds a candidate to be, with the reason. */
export const AnswerForm = ({ roundId, check, sourceId, isRequired, given, onDone }: Props) => {
  const t = useText(duplicatesText)
  const words = useShared()
  const group = useId()
  const [answer, setAnswer] = useState(given?.answer)
  const [reason, setReason] = useState(given?.reason ?? '')
  const [tried, setTried] = useState(false)
  const write = useAnswer(roundId, check)
  return (
    <form
      className={styles.answer}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (answer && reason.trim())
          write.mutate({ sourceId, answer, reason: reason.trim() }, { onSuccess: onDone })
        else document.getElementById(answer ? `${group}-reason` : `${group}-different`)?.focus()
      }}
    >
      <fieldset className={styles.choices}>
        <legend>
          {t.question} {isRequired && <span className={styles.soft}>({t.mustAnswer})</span>}
        </legend>
        {ANSWERS.map(value => (
          <label key={value}>
            <input
              type="radio"
              id={`${group}-${value}`}
              name={group}
              aria-describedby={tried && !answer ? `${group}-error` : undefined}
              checked={answer === value}
              onChange={() => setAnswer(value)}
            />
            {t.answers[value]}
          </label>
        ))}
      </fieldset>
      {tried && !answer && (
        <p className={styles.missing} id={`${group}-error`}>
          {t.chooseAnswer}
        </p>
      )}
      <TextArea
        id={`${group}-reason`}
        rows={2}
        maxLength={1000}
        label={t.reason}
        hint={t.reasonHint}
        error={tried && !reason.trim() ? t.writeReason : undefined}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <ProblemNotice error={write.error} />
      <div className={actions}>
        <Button look="primary" type="submit" disabled={write.isPending}>
          {write.isPending ? words.saving : t.keep}
        </Button>
        {given && <Button onClick={onDone}>{words.cancel}</Button>}
      </div>
    </form>
  )
}

/** The answer that was given, by whom and when. */
export const GivenAnswer = ({ given }: { given: CandidateAnswer }) => {
  const t = useText(duplicatesText)
  const format = useFormat()
  return (
    <p className={styles.given}>
      <strong>{t.answered(t.answers[given.answer])}</strong> {format.digits(given.reason)}
      <br />
      <span className={styles.soft}>{t.answeredBy(given.officerTitle, format.dateTime(given.at))}</span>
    </p>
  )
}
