import type { CoordinationItemSummary, DecisionAnswer } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Notice } from '@/components/ui/Notice'
import { decisionText } from './decisionText'
import styles from './items.module.css'

type Props = { result: DecisionAnswer; items: readonly CoordinationItemSummary[] }

/** How many results were entered, and why others were refused. */
export const DecisionResult = ({ result, items }: Props) => {
  const t = useText(decisionText)
  const format = useFormat()
  const { language } = useSettings()
  const refused = result.rows.filter(row => !row.decided)
  return (
    <Notice tone={refused.length > 0 ? 'warn' : 'ok'}>
      <p>{t.decided(format.number(result.decided))}</p>
      {refused.length > 0 && <p>{t.refused(format.number(refused.length))}</p>}
      {refused.length > 0 && (
        <ul className={styles.why}>
          {refused.map(row => (
            <li key={row.itemId}>
              {format.digits(items.find(item => item.id === row.itemId)?.name ?? '')}:{' '}
              {row.refusals.map(refusal => format.digits(refusal.messages[language])).join(' ')}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
