import type { ReasonText } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import styles from './duplicates.module.css'
import { sideOf } from './spans'
import { duplicatesText } from './text'

/** What speaks for the same work and what against it, the weightiest first. */
export const Reasons = ({ reasons }: { reasons: readonly ReasonText[] }) => {
  const t = useText(duplicatesText)
  const format = useFormat()
  const { language } = useSettings()
  const sides = [
    { side: 'for', title: t.speaksFor, list: reasons.filter(reason => sideOf(reason) === 'for') },
    { side: 'against', title: t.speaksAgainst, list: reasons.filter(reason => sideOf(reason) === 'against') },
  ] as const
  return (
    <div className={styles.reasons}>
      {sides
        .filter(({ list }) => list.length > 0)
        .map(({ side, title, list }) => (
          <div key={side}>
            <h4>{title}</h4>
            <ul data-side={side}>
              {list.map(({ code, messages }) => (
                <li key={code}>{format.digits(messages[language])}</li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  )
}
