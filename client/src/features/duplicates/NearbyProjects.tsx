import { useQuery } from '@tanstack/react-query'
import type { DuplicateFields } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { fieldHint } from '@/components/ui/Table'
import { nearbyQuery } from './api'
import styles from './duplicates.module.css'
import { LEVEL_TONES } from './levels'
import { Marked } from './Marked'
import { alikeOf, marksOf } from './spans'
import { duplicatesText } from './text'

const SHOWN = 3
const ALIKE = 3

/** The nearest projects to what is being typed; it says so quietly and stops nobody. */
export const NearbyProjects = ({ question }: { question: DuplicateFields }) => {
  const t = useText(duplicatesText)
  const format = useFormat()
  const { language } = useSettings()
  const { data, error } = useQuery(nearbyQuery(question))
  if (error) return <p className={fieldHint}>{t.nearbyFailed}</p>
  if (!data || data.length === 0) return null
  return (
    <section className={styles.nearby} aria-label={t.nearby(format.number(data.length))}>
      <p className={styles.nearbyHead}>
        <strong role="status">{t.nearby(format.number(data.length))}</strong>{' '}
        <span className={styles.soft}>{t.nearbyHelp}</span>
      </p>
      <ul>
        {data.slice(0, SHOWN).map(({ project, reasons }) => {
          const tone = LEVEL_TONES[project.level]
          const alike = alikeOf(reasons, ALIKE)
          return (
            <li key={project.sourceId}>
              <Chip {...(tone && { tone })}>{t.levels[project.level]}</Chip>{' '}
              <Marked text={project.title} marks={marksOf(reasons, 'secondSpans', 'name')} />
              <br />
              <span className={styles.soft}>
                {[
                  project.owner,
                  t.sources[project.source],
                  project.years.map(format.year).join(', '),
                  project.amount != null && `${format.sum(project.amount)}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {alike.length > 0 &&
                  ` · ${alike.map(({ messages }) => format.digits(messages[language])).join(' / ')}`}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
