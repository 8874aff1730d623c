import { Link } from '@tanstack/react-router'
import type { ProjectRow, ProjectTotals } from '@/api/generated/types.gen'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Notice'
import type { Format } from '@/lib/format'
import styles from './projects.module.css'
import { projectsText } from './text'

type Props = {
  planId: string
  rows: ProjectRow[]
  totals: ProjectTotals | undefined
  planClassName: (id: string) => string
  hasMore: boolean
  onMore: () => void
}

/** "2566–2568, 2570": years in a row are written as a span. */
const yearsWithMoney = (row: ProjectRow, format: Format) => {
  const spans: [number, number][] = []
  for (const { fiscalYear, amount } of row.budgets) {
    const last = spans.at(-1)
    if ((amount ?? 0) <= 0) continue
    if (last?.[1] === fiscalYear - 1) last[1] = fiscalYear
    else spans.push([fiscalYear, fiscalYear])
  }
  const written = spans.map(([from, to]) => (from === to ? format.year(from) : format.years(from, to)))
  return written.join(', ') || '-'
}

/** The grid as cards, for phones. */
export const ProjectCards = ({ planId, rows, totals, planClassName, hasMore, onMore }: Props) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  return (
    <>
      {totals && (
        <p className={styles.cardTotal}>
          {t.sumShown} <strong>{format.sum(totals.total)}</strong> {words.baht}
        </p>
      )}
      <ul className={styles.cards}>
        {rows.map(row => (
          <li key={row.id}>
            <Link
              to="/plans/$planId/projects/$projectId"
              params={{ planId, projectId: row.id }}
              search={true}
            >
              {format.number(row.position)}. {format.digits(row.name)}
            </Link>
            <p>
              {[row.planClassId && planClassName(row.planClassId), row.divisionName]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className={styles.cardMoney}>
              {row.problems.length > 0 ? (
                <Chip tone={row.problems.some(problem => problem.severity === 'fail') ? 'fail' : 'warn'}>
                  ⚠ {format.number(row.problems.length)}
                </Chip>
              ) : (
                <Chip tone="ok">✓</Chip>
              )}
              <span>
                <strong>{format.sum(row.total)}</strong> ({yearsWithMoney(row, format)})
              </span>
            </p>
          </li>
        ))}
      </ul>
      {hasMore && <Button onClick={onMore}>{words.more}</Button>}
    </>
  )
}
