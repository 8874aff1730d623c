import type { EvidenceKind } from '@/api/generated/types.gen'
import { coordinationText } from '@/app/coordination/text'
import { useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import styles from './items.module.css'
import type { References } from './submission'
import { submissionText } from './submissionText'

type Props = {
  kinds: readonly EvidenceKind[]
  value: References
  /** In a list the legend and its hint are said once above. */
  isCompact?: boolean
  onChange: (value: References) => void
}

/** Where the documents are that the frame asks for. */
export const EvidenceFields = ({ kinds, value, isCompact, onChange }: Props) => {
  const t = useText(submissionText)
  const words = useText(coordinationText)
  if (kinds.length === 0) return null
  return (
    <fieldset className={isCompact ? `${styles.evidence} ${styles.compact}` : styles.evidence}>
      <legend className={isCompact ? 'visuallyHidden' : undefined}>
        {t.evidence} <span className={styles.soft}>({t.evidenceHint})</span>
      </legend>
      {kinds.map(kind => (
        <TextField
          key={kind}
          label={words.evidence[kind]}
          defaultValue={value[kind] ?? ''}
          onBlur={event => {
            const text = event.target.value.trim()
            if (text !== (value[kind] ?? '')) onChange({ ...value, [kind]: text })
          }}
        />
      ))}
    </fieldset>
  )
}
