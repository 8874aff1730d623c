import { Link } from '@tanstack/react-router'
import type { ProjectRow, ProjectTotals } from '@/api/generated/types.gen'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Notice'
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
                <strong>{format.sum(row.total)}</strong> (
                {row.budgets
                  .filter(b => (b.amount ?? 0) > 0)
                  .map(b => format.year(b.fiscalYear))
                  .join(', ') || '-'}
                )
              </span>
            </p>
          </li>
        ))}
      </ul>
      {hasMore && <Button onClick={onMore}>{words.more}</Button>}
    </>
  )
}
