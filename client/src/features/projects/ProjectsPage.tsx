import { useInfiniteQuery, useQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { ProjectRow } from '@/api/generated/types.gen'
import { divisionsQuery, planClassesQuery, planQuery, strategiesQuery } from '@/api/queries'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useText } from '@/app/settings'
import { isWritten } from '@/app/stages'
import { PendingPage } from '@/app/states'
import { Grid } from '@/components/grid/Grid'
import { at, type CellEdit, type PastePlan, type Selection } from '@/components/grid/model'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/Notice'
import { projectsQuery, totalsQuery } from './api'
import { ConflictDialog } from './ConflictDialog'
import type { RowEdit, Values } from './fields'
import { PasteDialog } from './PasteDialog'
import { ProjectCards } from './ProjectCards'
import { ProjectFilters } from './ProjectFilters'
import styles from './projects.module.css'
import { RefusedDialog } from './RefusedDialog'
import { StatusLine } from './StatusLine'
import type { ProjectSearch } from './search'
import { projectsText } from './text'
import { useIsPhone } from './useIsPhone'
import { strategyColumn, useProjectColumns } from './useProjectColumns'
import { useProjectEdits } from './useProjectEdits'

type Props = {
  planId: string
  search: ProjectSearch
  onSearch: (change: Partial<ProjectSearch>) => void
  onClear: () => void
}

const byRow = (
  edits: readonly CellEdit[],
  rows: readonly ProjectRow[],
  form: ProjectSearch['form'],
): RowEdit[] => {
  const grouped = new Map<number, Values>()
  for (const { row, columnId, value } of edits) grouped.set(row, { ...grouped.get(row), [columnId]: value })
  return [...grouped].map(([index, values]) => ({
    id: rows[index]?.id ?? null,
    values: rows[index] ? values : { form: form ?? 'project', ...values },
  }))
}

/** ผ.02 as a spreadsheet; what is filtered and sorted stands in the address. */
export const ProjectsPage = ({ planId, search, onSearch, onClear }: Props) => {
  const t = useText(projectsText)
  const may = useMay()
  const navigate = useNavigate()
  const isPhone = useIsPhone()
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const mayEdit = may('editProjects') && isWritten(plan)
  const [planClasses, divisions, strategies] = useSuspenseQueries({
    queries: [planClassesQuery, divisionsQuery, strategiesQuery(planId)],
  })
  const reference = useMemo(
    () => ({ planClasses: planClasses.data, divisions: divisions.data, strategies: strategies.data }),
    [planClasses.data, divisions.data, strategies.data],
  )
  const projects = useInfiniteQuery(projectsQuery(planId, search))
  const totals = useQuery(totalsQuery(planId, search))
  const rows = useMemo(() => projects.data?.pages.flatMap(page => page.items) ?? [], [projects.data])
  const open = useCallback(
    (row: ProjectRow) =>
      void navigate({
        to: '/plans/$planId/projects/$projectId',
        params: { planId, projectId: row.id },
        search: true,
      }),
    [navigate, planId],
  )
  const columns = useProjectColumns(plan, reference, totals.data, search.columns === 'all', open)
  const allColumns = useProjectColumns(plan, reference, totals.data, true, open)
  const edits = useProjectEdits(planId)
  const [selection, setSelection] = useState<Selection>(at(0, 1))
  const [paste, setPaste] = useState<{ plan: PastePlan; edits: RowEdit[] } | null>(null)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = projects
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const applyCells = (cells: readonly CellEdit[]) => edits.apply(byRow(cells, rows, search.form))
  /** Which rows are meant is settled now; the list may change while the dialog asks. */
  const onPaste = (wanted: PastePlan) => {
    const rowEdits = byRow(wanted.edits, rows, search.form)
    if (wanted.faults.length > 0 || wanted.newRows > 0) setPaste({ plan: wanted, edits: rowEdits })
    else edits.apply(rowEdits)
  }
  const count = totals.data?.count ?? rows.length
  const isEmpty = projects.isSuccess && rows.length === 0
  const isFiltered = plan.projectCount > 0

  return (
    <div className={isPhone ? undefined : styles.page}>
      <h1 className="visuallyHidden">{t.gridLabel}</h1>
      <div className={styles.tools}>
        <ProjectFilters search={search} reference={reference} onChange={onSearch} onClear={onClear} />
        {mayEdit && (
          <Link
            to="/plans/$planId/projects/$projectId"
            params={{ planId, projectId: 'new' }}
            search={true}
            className={buttonClass('primary')}
          >
            {t.addRow}
          </Link>
        )}
      </div>
      <ProblemNotice error={projects.error ?? totals.error} />
      {projects.isPending && <PendingPage />}
      {isEmpty && (
        <EmptyState>
          <h2>{isFiltered ? t.nothingFound : t.empty}</h2>
          {!isFiltered && <p>{t.emptyHelp}</p>}
        </EmptyState>
      )}
      {rows.length > 0 && isPhone && (
        <ProjectCards
          planId={planId}
          rows={rows}
          totals={totals.data}
          hasMore={hasNextPage}
          onMore={onNearEnd}
          planClassName={id => planClasses.data.find(c => c.id === id)?.name ?? ''}
        />
      )}
      {rows.length > 0 && !isPhone && (
        <>
          <Grid
            label={t.gridLabel}
            rows={rows}
            rowId={row => row.id}
            rowCount={count}
            listKey={JSON.stringify([planId, search])}
            hasMore={hasNextPage}
            loadError={projects.error}
            columns={columns}
            sort={search.sort ?? 'position'}
            mayEdit={mayEdit}
            onSort={sort => onSearch({ sort: sort === 'position' ? undefined : sort })}
            onNearEnd={onNearEnd}
            onEdit={applyCells}
            onPaste={onPaste}
            onPasteDropped={edits.sayDropped}
            onUndo={edits.undo}
            onSelect={setSelection}
          />
          <StatusLine
            rows={rows}
            count={count}
            columns={columns}
            selection={selection}
            edits={edits}
            mayEdit={mayEdit}
            isLoadingMore={isFetchingNextPage}
          />
        </>
      )}
      {paste && (
        <PasteDialog
          plan={paste.plan}
          onClose={() => setPaste(null)}
          onPaste={() => {
            edits.apply(paste.edits)
            setPaste(null)
          }}
        />
      )}
      {edits.conflict && (
        <ConflictDialog
          conflict={edits.conflict}
          columns={[strategyColumn(t.strategy, reference), ...allColumns]}
          onSettle={edits.settleConflict}
        />
      )}
      {edits.refused.length > 0 && <RefusedDialog rows={edits.refused} onClose={edits.forgetRefused} />}
    </div>
  )
}
