import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldChange, ImportCounts, ImportRowStatus } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { EmptyState, Notice } from '@/components/ui/Notice'
import { numberCell, Table } from '@/components/ui/Table'
import { addMoney } from '@/lib/money'
import { rowsQuery } from './api'
import styles from './imports.module.css'
import { importsText } from './text'

const STATUSES: ImportRowStatus[] = ['new', 'changed', 'unchanged', 'missing', 'error']

const Changes = ({ changes }: { changes: FieldChange[] }) => {
  const t = useText(importsText)
  const format = useFormat()
  const labelOf = (field: string) => {
    const [name = '', at = ''] = field.split('.')
    if (name === 'budgets') return t.budget(format.year(Number(at)))
    if (name === 'ordinance') return t.ordinance(format.year(Number(at)))
    return name === 'lines' ? t.line(format.digits(at)) : (t.fields[name] ?? name)
  }
  return (
    <ul className={styles.changes}>
      {changes.map(change => (
        <li key={change.field}>
          {labelOf(change.field)}:{' '}
          <del>
            <span className="visuallyHidden">{t.before} </span>
            {format.digits(change.before ?? '–')}
          </del>{' '}
          <ins>
            <span className="visuallyHidden">{t.after} </span>
            {format.digits(change.after ?? '–')}
          </ins>
        </li>
      ))}
    </ul>
  )
}

/** The difference report: what the file adds, changes, leaves and does not hold. */
export const RowsReport = ({
  planId,
  importId,
  counts,
}: {
  planId: string
  importId: string
  counts: ImportCounts
}) => {
  const t = useText(importsText)
  const words = useShared()
  const format = useFormat()
  const [status, setStatus] = useState<ImportRowStatus>(counts.changed > 0 ? 'changed' : 'new')
  const rows = useInfiniteQuery(rowsQuery(planId, importId, status))
  const items = rows.data?.pages.flatMap(page => page.items) ?? []
  return (
    <>
      <div className={styles.pick}>
        <SelectField
          label={t.show}
          value={status}
          onChange={event => setStatus(event.target.value as ImportRowStatus)}
        >
          {STATUSES.map(value => (
            <option key={value} value={value}>
              {t.rowStatuses[value]}
            </option>
          ))}
        </SelectField>
      </div>
      {status === 'missing' && items.length > 0 && <Notice>{t.missingHint}</Notice>}
      <ProblemNotice error={rows.error} />
      {rows.isSuccess && items.length === 0 && <EmptyState>{t.rowsNone}</EmptyState>}
      {items.length > 0 && (
        <Table caption={t.tabs.rows}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.cell}</th>
              <th scope="col" className={numberCell}>
                {words.total} ({words.baht})
              </th>
              {status === 'changed' && <th scope="col">{t.change}</th>}
            </tr>
          </thead>
          <tbody>
            {items.map(row => (
              <tr key={row.number}>
                <th scope="row">{format.digits(row.name)}</th>
                <td>
                  {row.sheet}
                  {row.row != null && (
                    <>
                      {' '}
                      · <span className="nowrap">{t.cellAt(format.digits(String(row.row)), '')}</span>
                    </>
                  )}
                </td>
                <td className={numberCell}>
                  {format.sum(addMoney(row.budgets.map(budget => budget.amount)))}
                </td>
                {status === 'changed' && (
                  <td>
                    <Changes changes={row.changes} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {rows.hasNextPage && <Button onClick={() => void rows.fetchNextPage()}>{words.more}</Button>}
    </>
  )
}
