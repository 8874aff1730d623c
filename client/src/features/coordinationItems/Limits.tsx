import type { CoordinationItemSummary, CoordinationRoundDetails } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import styles from './items.module.css'
import { submissionText } from './submissionText'

type Props = {
  round: CoordinationRoundDetails
  counted: CoordinationItemSummary[]
  selected: number
  sum: number
}

const Meter = ({
  label,
  used,
  limit,
  text,
}: {
  label: string
  used: number
  limit: number
  text: string
}) => (
  <div className={styles.limit} data-over={(limit > 0 && used > limit) || undefined}>
    <span className={styles.soft}>{label}</span>
    <strong>{text}</strong>
    {limit > 0 && (
      <span className={styles.meter} aria-hidden="true">
        <span style={{ width: `${Math.min(100, (used / limit) * 100)}%` }} />
      </span>
    )}
  </div>
)

/** How much of quota and ceilings is used by what was sent and what is chosen. */
export const Limits = ({ round, counted, selected, sum }: Props) => {
  const t = useText(submissionText)
  const format = useFormat()
  if (!round.frame) return null
  const { quota, itemCeiling, organizationCeiling } = round.frame
  const used = counted.length + selected
  const baht = counted.reduce((all, item) => all + item.amount, 0) + sum
  return (
    <div className={styles.limits}>
      <Meter
        label={`${t.quota} (${t.quotaHelp})`}
        used={used}
        limit={quota}
        text={
          quota > 0
            ? t.quotaUsed(format.number(used), format.number(quota))
            : t.quotaFree(format.number(used))
        }
      />
      <Meter
        label={`${t.baht} (${t.quotaHelp})`}
        used={baht}
        limit={organizationCeiling}
        text={
          organizationCeiling > 0
            ? t.bahtUsed(format.sum(baht), format.sum(organizationCeiling))
            : t.bahtFree(format.sum(baht))
        }
      />
      {itemCeiling > 0 && (
        <Meter label={t.itemCeiling} used={0} limit={0} text={t.bahtFree(format.sum(itemCeiling))} />
      )}
    </div>
  )
}
