import type { CoordinationItemDetails, ItemVersion } from '@/api/generated/types.gen'
import { statusTone } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import styles from './items.module.css'
import { itemText } from './itemText'

type Field = 'target' | 'objective' | 'place' | 'planClass' | 'expected'

const read = ({ content: { draft, names } }: ItemVersion): Record<Field, string> => ({
  target: draft.target ?? '',
  objective: draft.objective ?? '',
  place: draft.placeText ?? '',
  planClass: names.planClass ?? '',
  expected: draft.expectedResult ?? '',
})

const FIELDS: readonly Field[] = ['target', 'objective', 'place', 'planClass', 'expected']

/** What the item says now; what its organization corrected stands with the old words struck out. */
export const ItemFacts = ({ item }: { item: CoordinationItemDetails }) => {
  const t = useText(itemText)
  const words = useText(coordinationText)
  const format = useFormat()
  const current = item.versions.at(-1)
  const before = item.versions.at(-2)
  if (!current) return null
  const now = read(current)
  const old = before && read(before)
  return (
    <>
      <p className={styles.inline}>
        <Chip {...statusTone(item.status)}>{words.statuses[item.status]}</Chip>
        <span>{item.organizationName}</span>
        <span>{words.districtOf(item.districtName)}</span>
        {item.rank != null && (
          <span>
            {words.rank} {format.number(item.rank)}
          </span>
        )}
        <span>
          {t.version(format.number(current.number))}, {t.sentOn(format.date(current.at))}
        </span>
        {item.isLate && <Chip tone="warn">{words.late}</Chip>}
      </p>
      <dl className={styles.facts}>
        {FIELDS.filter(field => now[field] || old?.[field]).map(field => (
          <div key={field}>
            <dt>{t[field]}</dt>
            <dd>
              {old && old[field] !== now[field] && old[field] && (
                <del className={styles.old}>{format.digits(old[field])}</del>
              )}
              {old && old[field] !== now[field] ? (
                <ins className={styles.fresh}>{format.digits(now[field])}</ins>
              ) : (
                format.digits(now[field])
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t.years}</dt>
          <dd>
            {current.content.draft.budgets
              .filter(({ amount }) => amount)
              .map(({ fiscalYear, amount }) => (
                <span key={fiscalYear} className={styles.year}>
                  {format.year(fiscalYear)}: {format.sum(amount ?? 0)}
                </span>
              ))}
            <strong className={styles.year}>
              {format.sum(current.amount)}
              {before && before.amount !== current.amount && (
                <del className={styles.old}> {format.sum(before.amount)}</del>
              )}
            </strong>
          </dd>
        </div>
        <div>
          <dt>{t.evidence}</dt>
          <dd>
            {current.evidence.length === 0
              ? t.noEvidence
              : current.evidence
                  .map(({ kind, reference }) => `${words.evidence[kind]} ${format.digits(reference)}`)
                  .join(' · ')}
          </dd>
        </div>
        {item.origins.length > 1 && (
          <div>
            <dt>{t.origins}</dt>
            <dd>
              {item.origins.map(origin => (
                <div key={origin.itemId}>
                  {origin.organizationName}: {format.digits(origin.name)} ({format.sum(origin.amount)})
                </div>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}
