import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import { numberCell, Table } from '@/components/ui/Table'
import styles from './amendments.module.css'
import { amendmentQuery, pickQuery } from './api'
import { amendmentsText } from './text'

/** Picks the project of the plan that is amended next. */
export const PickPage = ({ planId, amendmentId }: { planId: string; amendmentId: string }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim())
  const { data: amendment } = useSuspenseQuery(amendmentQuery(planId, amendmentId))
  const found = useQuery({ ...pickQuery(planId, wanted), placeholderData: keepPreviousData })
  const taken = new Map(amendment.items.map(item => [item.projectId, item.id]))
  const projects = found.data?.items ?? []
  return (
    <>
      <p className={styles.back}>
        <Link to="/plans/$planId/amendments/$amendmentId" params={{ planId, amendmentId }}>
          ← {format.digits(amendment.label ?? `${t.kinds[amendment.kind]} (${t.draft})`)}
        </Link>
      </p>
      <h1>{t.pickTitle}</h1>
      <div className={styles.setting}>
        <TextField
          type="search"
          label={t.search}
          value={search}
          autoFocus
          onChange={event => setSearch(event.target.value)}
        />
      </div>
      <ProblemNotice error={found.error} />
      <p role="status">
        {found.isSuccess &&
          (projects.length === 0
            ? t.nothingFound
            : t.found(`${format.number(projects.length)}${found.data?.next ? '+' : ''}`))}
      </p>
      {projects.length > 0 && (
        <Table caption={t.pickTitle}>
          <thead>
            <tr>
              <th scope="col">{t.fields.name}</th>
              <th scope="col">{t.fields.target}</th>
              <th scope="col" className={numberCell}>
                {t.budgets}
              </th>
            </tr>
          </thead>
          <tbody>
            {projects.map(project => (
              <tr key={project.id}>
                <th scope="row">
                  <Link
                    to="/plans/$planId/amendments/$amendmentId/items/$itemId"
                    params={{ planId, amendmentId, itemId: taken.get(project.id) ?? 'new' }}
                    search={taken.has(project.id) ? {} : { project: project.id }}
                  >
                    {format.digits(project.name)}
                  </Link>
                  {taken.has(project.id) && <div className={styles.subject}>{t.inAmendment}</div>}
                  {project.amendmentLabel && (
                    <div className={styles.subject}>{format.digits(project.amendmentLabel)}</div>
                  )}
                </th>
                <td>{format.digits(project.target ?? '')}</td>
                <td className={numberCell}>{format.money(project.total)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
