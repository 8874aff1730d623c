import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FieldProblem, PlanAnswer, StepAnswer } from '@/api/generated/types.gen'
import { planQuery } from '@/api/queries'
import { useFormat, useSettings, useText } from '@/app/settings'
import { isWritten } from '@/app/stages'
import { Button } from '@/components/ui/Button'
import { later } from '@/components/ui/Later'
import { card } from '@/components/ui/Table'
import styles from './lifecycle.module.css'
import { lifecycleText } from './text'

const StepDialog = later(async () => (await import('./StepDialog')).StepDialog)

/** Steps that give the plan up or send it back are there, but do not press themselves on anybody. */
const ASIDE: readonly StepAnswer['action'][] = ['returnToDrafting', 'withdraw']

/** What only a closed meeting can cure. */
const BY_MEETING: readonly string[] = [
  'step.direction_meeting_missing',
  'step.committee_not_agreed',
  'step.council_not_agreed',
  'step.body_refused',
  'step.council_before_committee',
  'step.other_version_agreed',
]

/** Where a refusal is cured. */
const Cure = ({ code, planId }: { code: string; planId: string }) => {
  const t = useText(lifecycleText)
  if (code === 'step.failures_open')
    return (
      <Link to="/plans/$planId/compliance" params={{ planId }}>
        {t.go}
      </Link>
    )
  if (code === 'step.content_missing')
    return (
      <Link to="/plans/$planId/projects" params={{ planId }}>
        {t.go}
      </Link>
    )
  if (BY_MEETING.includes(code)) return <Link to="/meetings">{t.toMeetings}</Link>
  if (code === 'step.notices_missing') return <a href="#notices">{t.go}</a>
  if (code === 'step.posting_not_opened') return <a href="#postings">{t.go}</a>
  return null
}

const Refusals = ({ refusals, planId }: { refusals: FieldProblem[]; planId: string }) => {
  const t = useText(lifecycleText)
  const { language } = useSettings()
  const format = useFormat()
  return (
    <>
      <h3>{t.before}</h3>
      <ul className={styles.tasks}>
        {refusals.map(refusal => (
          <li key={refusal.code}>
            {format.digits(refusal.messages[language])}{' '}
            {refusal.clause && <span className={styles.fact}>({format.digits(refusal.clause)})</span>}{' '}
            <Cure code={refusal.code} planId={planId} />
          </li>
        ))}
      </ul>
    </>
  )
}

type Props = { step: StepAnswer; plan: PlanAnswer; onTake: (step: StepAnswer) => void }

const Step = ({ step, plan, onTake }: Props) => {
  const t = useText(lifecycleText)
  const { language } = useSettings()
  const format = useFormat()
  const aside = ASIDE.includes(step.action)
  return (
    <li className={styles.action}>
      <div className={styles.actionHead}>
        <Button look={aside ? 'plain' : 'primary'} disabled={!step.allowed} onClick={() => onTake(step)}>
          {t.actions[step.action]}
        </Button>
        <span className={styles.fact}>
          {t.by(step.offices.map(office => t.offices[office]).join(' · '))} ·{' '}
          {format.digits(step.clause.code)}
        </span>
      </div>
      {!aside && <p className={styles.clause}>{format.digits(step.clause[language])}</p>}
      {step.refusals.length > 0 && <Refusals refusals={step.refusals} planId={plan.id} />}
    </li>
  )
}

/** What may be done with the plan now, and for what is refused every reason with its clause. */
export const PlanActions = ({ planId }: { planId: string }) => {
  const t = useText(lifecycleText)
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const [taking, setTaking] = useState<StepAnswer>()
  const forward = plan.actions.filter(step => !ASIDE.includes(step.action))
  const others = plan.actions.filter(step => ASIDE.includes(step.action))
  const list = (steps: StepAnswer[]) => (
    <ul className={styles.actions}>
      {steps.map(step => (
        <Step key={step.action} step={step} plan={plan} onTake={setTaking} />
      ))}
    </ul>
  )
  return (
    <section className={card}>
      <h2>{t.now}</h2>
      {plan.actions.length === 0 && <p>{t.nothing}</p>}
      {list(forward)}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t.others}</summary>
          {list(others)}
        </details>
      )}
      {!isWritten(plan) && <p className={styles.fact}>{t.frozen}</p>}
      {plan.submittedHash && (
        <p className={styles.fact}>
          {t.version} <code className={styles.hash}>{plan.submittedHash}</code>
        </p>
      )}
      {taking && <StepDialog plan={plan} step={taking} onClose={() => setTaking(undefined)} />}
    </section>
  )
}
