import { useFormat, useText } from '@/app/settings'
import styles from './imports.module.css'
import { importsText } from './text'

/** Where the import stands among its four steps. */
export const Steps = ({ current }: { current: number }) => {
  const t = useText(importsText)
  const format = useFormat()
  return (
    <ol className={styles.steps} aria-label={t.stepsLabel}>
      {t.steps.map((step, i) => (
        <li
          key={step}
          aria-current={i === current ? 'step' : undefined}
          className={i < current ? styles.past : undefined}
        >
          <span aria-hidden="true">{i < current ? '✓' : format.number(i + 1)}</span> {step}
        </li>
      ))}
    </ol>
  )
}
