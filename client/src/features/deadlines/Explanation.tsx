import type { DeadlineStep } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import styles from './deadlines.module.css'
import { deadlinesText } from './text'

/** The reckoning, one line for each step. */
export const Explanation = ({ steps }: { steps: DeadlineStep[] }) => {
  const t = useText(deadlinesText)
  const format = useFormat()
  const { language } = useSettings()
  return (
    <ol className={styles.steps} aria-label={t.explanation}>
      {steps.map(step => (
        <li key={step.code}>{format.digits(step.messages[language])}</li>
      ))}
    </ol>
  )
}
