import type { DifferenceAnswer } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import styles from './amendments.module.css'
import { inFormOrder } from './order'
import { amendmentsText } from './text'
import { useFieldName } from './useFieldName'

/** Why each field counts as corrected or as changed, with the pieces that decided it. */
export const Reasons = ({ differences }: { differences: readonly DifferenceAnswer[] }) => {
  const t = useText(amendmentsText)
  const { language } = useSettings()
  const format = useFormat()
  const nameOf = useFieldName()
  return (
    <ul className={styles.reasons}>
      {inFormOrder(differences).map(difference => (
        <li key={difference.field}>
          <Chip tone={difference.kind === 'correction' ? 'ok' : 'info'}>{t.kinds[difference.kind]}</Chip>{' '}
          <strong>{nameOf(difference.field)}</strong>: {difference.messages[language]}
          {difference.parts.map(part => (
            <span key={`${part.before}→${part.after}`} className={styles.part}>
              <del>{format.digits(part.before) || t.blank}</del>{' '}
              <ins>{format.digits(part.after) || t.blank}</ins>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
