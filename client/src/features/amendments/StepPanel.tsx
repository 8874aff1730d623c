import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AmendmentAnswer, StageAction, StepAnswer } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { later } from '@/components/ui/Later'
import { card } from '@/components/ui/Table'
import styles from './amendments.module.css'
import { forwardFirst } from './order'
import { amendmentsText } from './text'

const StepDialog = later(async () => (await import('./StepDialog')).StepDialog)

const BY_MEETING = [
  'step.committee_not_agreed',
  'step.council_not_agreed',
  'step.community_not_agreed',
  'step.body_refused',
  'step.council_before_committee',
  'step.other_version_agreed',
]

/** Where to do what is missing. */
const Where = ({ code }: { code: string }) => {
  const t = useText(amendmentsText)
  if (BY_MEETING.includes(code)) return <Link to="/meetings">{t.toMeetings}</Link>
  if (code === 'step.notices_missing') return <a href="#notices">{t.go}</a>
  if (code === 'step.posting_not_opened') return <a href="#postings">{t.go}</a>
  return null
}

/** The steps that leave the stage: those open to this person first, each other one with its reasons. */
export const StepPanel = ({ amendment }: { amendment: AmendmentAnswer }) => {
  const t = useText(amendmentsText)
  const [taking, setTaking] = useState<StageAction | null>(null)
  return (
    <section className={card} aria-labelledby="steps-title">
      <h2 id="steps-title">{t.stepsTitle}</h2>
      {amendment.actions.length === 0 && <p>{t.noSteps}</p>}
      <ul className={styles.steps}>
        {forwardFirst(amendment.actions).map((step, i) => (
          <Step key={step.action} step={step} first={i === 0} onTake={() => setTaking(step.action)} />
        ))}
      </ul>
      {taking && <StepDialog amendment={amendment} action={taking} onClose={() => setTaking(null)} />}
    </section>
  )
}

const Step = ({ step, first, onTake }: { step: StepAnswer; first: boolean; onTake: () => void }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const { language } = useSettings()
  const name = t.actions[step.action] ?? step.action
  const look =
    step.action === 'withdraw' || step.action === 'returnToDrafting' ? 'plain' : first ? 'primary' : 'plain'
  return (
    <li>
      {step.allowed ? (
        <Button look={look} onClick={onTake}>
          {name}
        </Button>
      ) : (
        <>
          <strong>{name}</strong>
          <p className={styles.why}>{t.why}</p>
          <ul>
            {step.refusals.map(refusal => (
              <li key={refusal.code}>
                {format.digits(refusal.messages[language])}{' '}
                {refusal.clause && <small>({format.digits(refusal.clause)})</small>}{' '}
                <Where code={refusal.code} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
