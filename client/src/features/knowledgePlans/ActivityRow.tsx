import type { ActivityDetails, KnowledgeGap } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Notice'
import styles from './knowledge.module.css'
import { knowledgeText } from './text'

/** Gaps of one kind together, in the order in which they came. */
const grouped = (missing: KnowledgeGap[]) => {
  const groups = new Map<KnowledgeGap['kind'], KnowledgeGap[]>()
  for (const gap of missing) groups.set(gap.kind, [...(groups.get(gap.kind) ?? []), gap])
  return [...groups]
}

/** How far it is, beside the mark of the target; the words say the same. */
const Bar = ({ activity }: { activity: ActivityDetails }) => (
  <span className={`${styles.bar} ${activity.isReached ? styles.reached : ''}`} aria-hidden="true">
    <span className={styles.fill} style={{ width: `${Math.min(activity.percent ?? 0, 100)}%` }} />
    <span className={styles.mark} style={{ left: `min(${activity.target}%, 100% - 2px)` }} />
  </span>
)

type Props = { activity: ActivityDetails; onMeetings?: (() => void) | undefined }

export const ActivityRow = ({ activity, onMeetings }: Props) => {
  const t = useText(knowledgeText)
  const format = useFormat()
  const { language } = useSettings()
  const target = format.number(activity.target)
  const nameOf = ({ name, count }: KnowledgeGap) =>
    format.digits(count == null ? (name ?? '') : `${name} (${count})`)
  return (
    <tr>
      <td className="nowrap">{format.number(activity.number)}</td>
      <th scope="row">
        {format.digits(language === 'th' ? activity.nameTh : activity.nameEn)}
        <span className={styles.small}>
          {t.steps[activity.step]} · {format.digits(activity.clause)} · {format.month(activity.from)}
        </span>
        {activity.query && (
          <span className={styles.small}>
            {format.digits(t.query(activity.query.printed))}
            {' — '}
            {format.digits(language === 'th' ? activity.query.th : activity.query.en)}
          </span>
        )}
        {onMeetings && (
          <Button
            look="quiet"
            aria-label={t.setMeetings(format.number(activity.number))}
            onClick={onMeetings}
          >
            {t.meetings}
          </Button>
        )}
      </th>
      <td className={styles.result}>
        {activity.percent == null ? (
          t.notCounted
        ) : (
          <>
            <strong>{t.percent(format.digits(activity.percent.toFixed(1)))}</strong>{' '}
            {`(${t.ofWhole(format.number(activity.numerator), format.number(activity.denominator))})`}
          </>
        )}
        <Bar activity={activity} />
        <Chip tone={activity.isReached ? 'ok' : 'warn'}>{activity.isReached ? t.reached : t.notReached}</Chip>
      </td>
      <td className="nowrap">{activity.mustExceed ? t.moreThan(target) : t.atLeast(target)}</td>
      <td>
        {activity.missing.length === 0 ? (
          t.nothingMissing
        ) : (
          <ul className={styles.gaps}>
            {grouped(activity.missing).map(([kind, gaps]) => (
              <li key={kind}>
                {gaps.every(gap => !gap.name)
                  ? t.gaps[kind]
                  : `${t.gaps[kind]}: ${gaps.map(nameOf).join(', ')}`}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
