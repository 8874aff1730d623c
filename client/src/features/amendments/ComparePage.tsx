import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ComparedProject, PlanComparison } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useShared, useText } from '@/app/settings'
import { PendingPage } from '@/app/states'
import { EmptyState, Notice } from '@/components/ui/Notice'
import { numberCell, Table } from '@/components/ui/Table'
import styles from './amendments.module.css'
import { compareQuery, editionsQuery } from './api'
import { Change, Legend } from './Change'
import { ContentLines } from './ContentLines'
import { EndField } from './EndField'
import { inFormOrder } from './order'
import { amendmentsText } from './text'

type Props = {
  planId: string
  from: string | undefined
  to: string | undefined
  onEnds: (ends: { from: string; to: string }) => void
}

/** Any two days or editions of a plan side by side. */
export const ComparePage = ({ planId, from, to, onEnds }: Props) => {
  const t = useText(amendmentsText)
  const { data: editions } = useSuspenseQuery(editionsQuery(planId))
  const last = editions.length
  const ends = { from: from ?? String(Math.max(1, last - 1)), to: to ?? String(last) }
  const comparison = useQuery({ ...compareQuery(planId, ends.from, ends.to), enabled: last > 0 })
  return (
    <>
      <p className={styles.back}>
        <Link to="/plans/$planId/amendments" params={{ planId }}>
          ← {t.title}
        </Link>
      </p>
      <h1>{t.compareTitle}</h1>
      {last === 0 ? (
        <Notice>{t.notAnnounced}</Notice>
      ) : (
        <>
          <p>{t.compareHelp}</p>
          <div className={styles.ends}>
            <EndField
              label={t.from}
              editions={editions}
              value={ends.from}
              onChange={value => onEnds({ ...ends, from: value })}
            />
            <EndField
              label={t.to}
              editions={editions}
              value={ends.to}
              onChange={value => onEnds({ ...ends, to: value })}
            />
          </div>
          <ProblemNotice error={comparison.error} />
          {comparison.isPending && <PendingPage />}
          {comparison.data && <Comparison comparison={comparison.data} />}
        </>
      )}
    </>
  )
}

const Comparison = ({ comparison }: { comparison: PlanComparison }) => {
  const t = useText(amendmentsText)
  return (
    <>
      <Money comparison={comparison} />
      {comparison.headChanged && <Notice>{t.headChanged}</Notice>}
      <Legend {...comparison} />
      {comparison.projects.length === 0 ? (
        <EmptyState>{t.same}</EmptyState>
      ) : (
        <ol className={styles.items}>
          {comparison.projects.map(project => (
            <Compared key={project.projectId} project={project} />
          ))}
        </ol>
      )}
    </>
  )
}

const Compared = ({ project }: { project: ComparedProject }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const content = project.after ?? project.before
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <span className={`${styles.fate} ${styles[`fate_${project.fate}`]}`}>{t.fates[project.fate]}</span>
        <h2>{format.digits(content?.draft.name ?? '')}</h2>
      </div>
      {project.fate === 'changed' ? (
        <dl className={styles.fields}>
          {inFormOrder(project.fields).map(field => (
            <Change key={field.field} {...field} />
          ))}
        </dl>
      ) : (
        content && <ContentLines content={content} gone={project.fate === 'removed'} />
      )}
    </li>
  )
}

const Money = ({ comparison }: { comparison: PlanComparison }) => {
  const t = useText(amendmentsText)
  const words = useShared()
  const format = useFormat()
  const sum = (side: 'before' | 'after') => comparison.years.reduce((total, year) => total + year[side], 0)
  const rows = [
    ...comparison.years.map(year => ({
      key: format.year(year.fiscalYear),
      before: year.before,
      after: year.after,
    })),
    { key: words.total, before: sum('before'), after: sum('after') },
  ]
  const signed = (value: number) =>
    value > 0 ? `+${format.sum(value)}` : value < 0 ? `−${format.sum(-value)}` : '0'
  return (
    <div className={`${styles.section} ${styles.sides}`}>
      <Table caption={t.moneyTitle} showCaption>
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            <th scope="col" className={numberCell}>
              {t.old}: {format.digits(comparison.from.label)}
            </th>
            <th scope="col" className={numberCell}>
              {t.now}: {format.digits(comparison.to.label)}
            </th>
            <th scope="col" className={numberCell}>
              {t.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row">{row.key}</th>
              <td className={numberCell}>{format.sum(row.before)}</td>
              <td className={numberCell}>{format.sum(row.after)}</td>
              <td className={numberCell}>
                {row.before === row.after
                  ? format.digits('0')
                  : format.digits(signed(row.after - row.before))}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
