import { useFormat, useSettings, useText } from '@/app/settings'
import { Notice } from '@/components/ui/Notice'
import { projectFieldId } from '@/lib/anchors'
import { useFound } from './liveChecks'
import styles from './projects.module.css'
import { projectsText } from './text'

/** Everything the checks found, as a list that leads to the fields. */
export const LiveSummary = () => {
  const t = useText(projectsText)
  const format = useFormat()
  const { language } = useSettings()
  const found = useFound()
  const fails = found.filter(check => check.level === 'fail').length
  if (found.length === 0) return null
  return (
    <Notice tone="warn">
      <details>
        <summary>
          <strong>{t.toComplete}</strong>{' '}
          {t.foundCounts(format.number(fails), format.number(found.length - fails))}
        </summary>
        <ul className={styles.problemList}>
          {found.map(check => (
            <li key={check.ruleId}>
              <a
                href={`#${projectFieldId(check.field)}`}
                onClick={event => {
                  event.preventDefault()
                  document.getElementById(projectFieldId(check.field))?.focus()
                }}
              >
                {check.level === 'fail' ? t.fails : t.warns}: {check.messages?.[language]}
              </a>{' '}
              <small>({check.clause.code})</small>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  )
}
