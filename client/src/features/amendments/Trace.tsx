import { useQuery } from '@tanstack/react-query'
import { useFormat, useText } from '@/app/settings'
import { card } from '@/components/ui/Table'
import styles from './amendments.module.css'
import { amendmentStepsQuery } from './api'
import { amendmentsText } from './text'

/** Every step taken: when, by whom, by which document. */
export const Trace = ({ planId, amendmentId }: { planId: string; amendmentId: string }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const steps = useQuery(amendmentStepsQuery(planId, amendmentId)).data ?? []
  return (
    <section className={card} aria-labelledby="trace-title">
      <h2 id="trace-title">{t.traceTitle}</h2>
      <ol className={styles.trace}>
        {steps.map(step => (
          <li key={step.id}>
            <strong>{t.stages[step.to]}</strong> <span className="nowrap">{format.dateTime(step.at)}</span>
            <div className={styles.subject}>
              {step.byTitle} {step.documentNumber && format.digits(step.documentNumber)}
              {step.documentDate && ` ${t.announceDate} ${format.date(step.documentDate)}`}
            </div>
            {step.note && <div className={styles.subject}>{format.digits(step.note)}</div>}
          </li>
        ))}
      </ol>
    </section>
  )
}
