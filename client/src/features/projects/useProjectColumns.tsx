import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type {
  DivisionDetails,
  PlanClassDetails,
  PlanDetails,
  ProjectRow,
  ProjectTotals,
  StrategyDetails,
} from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import type { GridColumn, Mark } from '@/components/grid/Grid'
import type { Parsed } from '@/components/grid/model'
import { Chip } from '@/components/ui/Notice'
import { parseMoney, showMoney } from '@/lib/money'
import { fold } from '@/lib/thai/fold'
import { yearColumn } from './fields'
import { type ProjectsText, projectsText } from './text'

export type Reference = {
  planClasses: PlanClassDetails[]
  divisions: DivisionDetails[]
  strategies: StrategyDetails[]
}

type Option = { value: string; label: string; other?: readonly string[] }

const money = (text: string): Parsed => {
  const parsed = parseMoney(text)
  return parsed.ok ? { ok: true, value: parsed.amount } : parsed
}

const words = (text: string): Parsed => ({ ok: true, value: text.trim() || null })

const needed = (text: string): Parsed =>
  text.trim() ? { ok: true, value: text.replace(/\s*\n\s*/g, ' ').trim() } : { ok: false, reason: 'required' }

const oneOf =
  (options: readonly Option[]) =>
  (text: string): Parsed => {
    const key = fold(text)
    if (!key) return { ok: true, value: null }
    const found = options.find(o => fold(o.label) === key || o.other?.some(name => fold(name) === key))
    return found ? { ok: true, value: found.value } : { ok: false, reason: 'unknown' }
  }

/** What a row lacks in one field, with the clause that asks for it. */
export const markOf = (row: ProjectRow, field: string, t: ProjectsText): Mark | null => {
  const found = row.problems.filter(problem => problem.field === field)
  if (found.length === 0) return null
  return {
    tone: found.some(problem => problem.severity === 'fail') ? 'fail' : 'warn',
    text: found
      .map(problem => `${t.problemWords[problem.code] ?? problem.code} (${problem.clause})`)
      .join(' · '),
  }
}

const planClassOptions = (classes: readonly PlanClassDetails[]): Option[] =>
  classes.map(c => ({
    value: c.id,
    label: c.name,
    other: [c.name.replace(/^แผนงาน/, ''), `แผนงาน${c.name}`, c.code],
  }))

/** The columns of the grid for one plan, in the reader's language and digits. */
export const useProjectColumns = (
  plan: PlanDetails,
  reference: Reference,
  totals: ProjectTotals | undefined,
  all: boolean,
  open: (row: ProjectRow) => void,
) => {
  const t = useText(projectsText)
  const format = useFormat()
  return useMemo(() => {
    const classes = planClassOptions(reference.planClasses)
    const divisions = reference.divisions.map(
      (d): Option => ({ value: d.id, label: d.name, other: d.aliases }),
    )
    const tactics = reference.strategies.flatMap(s =>
      s.tactics.map(
        (tactic): Option => ({
          value: tactic.id,
          label: `${tactic.code} ${tactic.name}`,
          other: [tactic.name, tactic.code],
        }),
      ),
    )
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
      mark: row => markOf(row, id, t),
    })
    const choice = (
      id: 'planClassId' | 'divisionId' | 'tacticId',
      header: string,
      options: Option[],
      width: number,
    ): GridColumn<ProjectRow> => {
      const names = new Map(options.map(o => [o.value, o.label]))
      const name = (row: ProjectRow) =>
        names.get(row[id] ?? '') ?? (id === 'divisionId' ? row.divisionName : null) ?? ''
      return {
        id,
        header,
        width,
        raw: name,
        show: row => format.digits(name(row)),
        parse: oneOf(options),
        options,
        mark: row => markOf(row, id, t),
      }
    }
    const years = Array.from({ length: 5 }, (_, i): GridColumn<ProjectRow> => {
      const year = plan.firstYear + i
      const amount = (row: ProjectRow) => row.budgets.find(b => b.fiscalYear === year)?.amount
      return {
        id: yearColumn(year),
        header: format.year(year),
        width: 92,
        numeric: true,
        sort: yearColumn(year),
        raw: row => showMoney(amount(row)),
        show: row => format.money(amount(row)),
        parse: money,
        mark: row => (i === 0 ? markOf(row, 'budgets', t) : null),
        footer: totals && format.sum(totals.years.find(y => y.fiscalYear === year)?.amount ?? 0),
      }
    })
    const columns: GridColumn<ProjectRow>[] = [
      {
        id: 'position',
        header: t.no,
        width: 56,
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
            aria-label={`${t.open} ${row.position}`}
          >
            {format.number(row.position)}
          </Link>
        ),
      },
      {
        id: 'name',
        header: t.name,
        width: 260,
        grows: true,
        sort: 'name',
        raw: row => row.name,
        show: row => format.digits(row.name),
        parse: needed,
        mark: row => markOf(row, 'name', t),
        footer: t.sumShown,
      },
      ...(all
        ? [
            choice('tacticId', t.tactic, tactics, 150),
            textColumn('objective', t.objective),
            textColumn('target', t.targetShort),
          ]
        : []),
      choice('planClassId', t.planClass, classes, 130),
      ...years,
      {
        id: 'total',
        header: t.sum5,
        width: 104,
        numeric: true,
        sort: 'total',
        raw: row => showMoney(row.total),
        show: row => <strong>{format.sum(row.total)}</strong>,
        footer: totals && format.sum(totals.total),
      },
      ...(all
        ? [textColumn('indicator', t.indicator, 150), textColumn('expectedResult', t.expectedResult)]
        : []),
      choice('divisionId', t.divisionShort, divisions, 96),
      ...(all ? [textColumn('coordinationAgency', t.coordinationAgency, 130)] : []),
      {
        id: 'problems',
        header: t.problems,
        width: 92,
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
  }, [plan, reference, totals, all, open, t, format])
}
