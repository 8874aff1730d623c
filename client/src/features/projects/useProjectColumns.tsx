import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { PlanDetails, ProjectRow, ProjectTotals } from '@/api/generated/types.gen'
import { useSettings, useText } from '@/app/settings'
import type { GridColumn, Mark } from '@/components/grid/columns'
import { Chip } from '@/components/ui/Notice'
import { showMoney } from '@/lib/money'
import { money, needed, type Option, oneOf, optionsOf, type Reference, words } from './columnValues'
import { yearColumn } from './fields'
import { projectsText } from './text'
import { type ProblemWords, useProblemWords } from './useProblemWords'

/** What a row lacks in one field, with the clause that asks for it. */
const markOf = (row: ProjectRow, field: string, inWords: ProblemWords): Mark | null => {
  const found = row.problems.filter(problem => problem.field === field)
  if (found.length === 0) return null
  return {
    tone: found.some(problem => problem.severity === 'fail') ? 'fail' : 'warn',
    text: found.map(inWords).join(' · '),
  }
}

/** Thai digits are a fifth wider; with either kind nine-digit sums are whole and the grid fits 1366 pixels. */
const WIDTHS = { arabic: { year: 96, total: 104 }, thai: { year: 114, total: 126 } }

/** The strategy is no column of the grid, but undoing a tactic changes it. */
export const strategyColumn = (header: string, { strategies }: Reference): GridColumn<ProjectRow> => {
  const raw = (row: ProjectRow) => {
    const found = strategies.find(strategy => strategy.id === row.strategyId)
    return found ? `${found.number}. ${found.name}` : ''
  }
  return { id: 'strategyId', header, width: 150, raw, show: raw }
}

/** The columns of the grid for one plan, in the reader's language and digits. */
export const useProjectColumns = (
  plan: PlanDetails,
  reference: Reference,
  totals: ProjectTotals | undefined,
  all: boolean,
  open: (row: ProjectRow) => void,
) => {
  const t = useText(projectsText)
  const { format, digits } = useSettings()
  const widths = WIDTHS[digits]
  const inWords = useProblemWords()
  return useMemo(() => {
    const { classes, divisions, tactics } = optionsOf(reference)
    const textColumn = (
      id: 'objective' | 'target' | 'indicator' | 'expectedResult' | 'coordinationAgency',
      header: string,
      width = 170,
    ): GridColumn<ProjectRow> => ({
      id,
      header,
      width,
      raw: row => row[id] ?? '',
      show: row => format.digits(row[id] ?? ''),
      parse: words,
      mark: row => markOf(row, id, inWords),
    })
    const choice = (
      id: 'planClassId' | 'divisionId' | 'tacticId',
      header: string,
      options: Option[],
      width: number,
      brief = (name: string) => name,
    ): GridColumn<ProjectRow> => {
      const names = new Map(options.map(o => [o.value, o.label]))
      const name = (row: ProjectRow) =>
        names.get(row[id] ?? '') ?? (id === 'divisionId' ? row.divisionName : null) ?? ''
      return {
        id,
        header,
        width,
        raw: name,
        show: row => format.digits(brief(name(row))),
        parse: oneOf(options),
        options,
        mark: row => markOf(row, id, inWords),
      }
    }
    const years = Array.from({ length: 5 }, (_, i): GridColumn<ProjectRow> => {
      const year = plan.firstYear + i
      const amount = (row: ProjectRow) => row.budgets.find(b => b.fiscalYear === year)?.amount
      return {
        id: yearColumn(year),
        header: format.year(year),
        width: widths.year,
        numeric: true,
        sort: yearColumn(year),
        raw: row => showMoney(amount(row)),
        show: row => format.money(amount(row)),
        parse: money,
        mark: row => (i === 0 ? markOf(row, 'budgets', inWords) : null),
        footer: totals && format.sum(totals.years.find(y => y.fiscalYear === year)?.amount ?? 0),
      }
    })
    const columns: GridColumn<ProjectRow>[] = [
      {
        id: 'position',
        header: t.no,
        width: 52,
        numeric: true,
        sort: 'position',
        raw: row => String(row.position),
        onEnter: open,
        show: row => (
          <Link
            to="/plans/$planId/projects/$projectId"
            params={{ planId: plan.id, projectId: row.id }}
            search={true}
            tabIndex={-1}
            aria-label={`${t.open} ${format.number(row.position)}`}
          >
            {format.number(row.position)}
          </Link>
        ),
      },
      {
        id: 'name',
        header: t.name,
        width: 240,
        grows: true,
        sort: 'name',
        raw: row => row.name,
        show: row => format.digits(row.name),
        parse: needed,
        mark: row => markOf(row, 'name', inWords),
        footer: t.sumShown,
      },
      ...(all
        ? [
            choice('tacticId', t.tactic, tactics, 150),
            textColumn('objective', t.objective),
            textColumn('target', t.targetShort),
          ]
        : []),
      choice('planClassId', t.planClass, classes, 120, name => name.replace(/^แผนงาน/, '')),
      ...years,
      {
        id: 'total',
        header: format.digits(t.sum5),
        width: widths.total,
        numeric: true,
        sort: 'total',
        raw: row => showMoney(row.total),
        show: row => <strong>{format.sum(row.total)}</strong>,
        footer: totals && format.sum(totals.total),
      },
      ...(all
        ? [textColumn('indicator', t.indicator, 150), textColumn('expectedResult', t.expectedResult)]
        : []),
      choice('divisionId', t.divisionShort, divisions, 134),
      ...(all ? [textColumn('coordinationAgency', t.coordinationAgency, 130)] : []),
      {
        id: 'problems',
        header: t.problems,
        width: 86,
        sort: 'problems',
        raw: row => String(row.problems.length),
        onEnter: open,
        show: row =>
          row.problems.length > 0 ? (
            <Chip tone={row.problems.some(p => p.severity === 'fail') ? 'fail' : 'warn'}>
              ⚠ {format.number(row.problems.length)}
            </Chip>
          ) : (
            <Chip tone="ok">✓</Chip>
          ),
        footer: totals && totals.problemCount > 0 ? `⚠ ${format.number(totals.problemCount)}` : undefined,
      },
    ]
    return columns
  }, [plan, reference, totals, all, open, t, format, widths, inWords])
}
