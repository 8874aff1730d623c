import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { EvidenceKind, FieldProblem, ProjectRow } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { EvidenceFields } from './EvidenceFields'
import styles from './items.module.css'
import type { References } from './submission'
import { submissionText } from './submissionText'

type Props = {
  project: ProjectRow & { planId: string }
  isChosen: boolean
  refusals: FieldProblem[] | undefined
  documents: EvidenceKind[]
  references: References
  onReferences: (value: References) => void
  onChoose: (yes: boolean) => void
}

/** One project that waits: choose it, and see what stands in its way with the rule and the way to mend it. */
export const Candidate = ({ project, isChosen, refusals, documents, references, ...on }: Props) => {
  const t = useText(submissionText)
  const format = useFormat()
  const { language } = useSettings()
  const id = useId()
  const isRefused = refusals !== undefined && refusals.length > 0
  return (
    <li className={styles.row} data-chosen={isChosen || undefined}>
      <div className={styles.pick}>
        <input
          id={id}
          type="checkbox"
          checked={isChosen}
          aria-describedby={isRefused ? `${id}-why` : undefined}
          onChange={event => on.onChoose(event.target.checked)}
        />
        <label htmlFor={id}>{format.digits(project.name)}</label>
        <strong className={styles.amount}>{format.sum(project.total)}</strong>
        {refusals !== undefined && (
          <Chip tone={isRefused ? 'fail' : 'ok'}>
            {isRefused ? t.refused(format.number(refusals.length)) : t.passes}
          </Chip>
        )}
        {isRefused && (
          <Link
            to="/plans/$planId/projects/$projectId"
            params={{ planId: project.planId, projectId: project.id }}
            search={{ form: 'coordination' }}
            aria-label={t.editProject(project.name)}
          >
            {t.edit}
          </Link>
        )}
      </div>
      {isRefused && (
        <ul id={`${id}-why`} className={styles.why}>
          {refusals.map(refusal => (
            <li key={refusal.code}>
              {format.digits(refusal.messages[language])}
              {refusal.clause && <span className={styles.soft}> ({format.digits(refusal.clause)})</span>}
            </li>
          ))}
        </ul>
      )}
      {(isChosen || isRefused) && (
        <EvidenceFields isCompact kinds={documents} value={references} onChange={on.onReferences} />
      )}
    </li>
  )
}
