import { Fragment } from 'react'
import type { ImportSheet, ImportSummary, ImportYear } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { numberCell, sumRow, Table } from '@/components/ui/Table'
import { addMoney } from '@/lib/money'
import styles from './imports.module.css'
import { importsText } from './text'

const Differences = ({ sheet }: { sheet: ImportSheet }) => {
  const t = useText(importsText)
  const format = useFormat()
  return sheet.printedTotals
    .filter(totals => totals.years.some(year => year.difference !== 0))
    .map(totals => (
      <Fragment key={totals.row}>
        <tr className={styles.printed}>
          <th scope="row" colSpan={2}>
            {t.printedRow(format.number(totals.row))}
          </th>
          {totals.years.map(year => (
            <td key={year.fiscalYear} className={numberCell}>
              {format.money(year.printed)}
            </td>
          ))}
          <td />
        </tr>
        <tr className={styles.printed}>
          <th scope="row" colSpan={2}>
            {t.difference}
          </th>
          {totals.years.map(year => (
            <td key={year.fiscalYear} className={numberCell}>
              {format.money(year.difference)}
            </td>
          ))}
          <td />
        </tr>
      </Fragment>
    ))
}

/** Where the rows of a sheet belong; long names are cut, and whole on hovering and for screen readers. */
const Place = ({ sheet }: { sheet: ImportSheet }) => {
  const t = useText(importsText)
  const format = useFormat()
  const form = sheet.form && t.forms[sheet.form]
  const texts = [sheet.strategy, sheet.tactic, [form, sheet.planClass].filter(Boolean).join(' · ')]
  return texts
    .filter(text => text != null && text !== '')
    .map(text => (
      <span key={text} className={styles.place} title={format.digits(String(text))}>
        {format.digits(String(text))}
      </span>
    ))
}

const Sum = ({ title, projects, years }: { title: string; projects: number; years: ImportYear[] }) => {
  const format = useFormat()
  return (
    <tr className={sumRow}>
      <th scope="row">{title}</th>
      <td className={numberCell}>{format.number(projects)}</td>
      {years.map(year => (
        <td key={year.fiscalYear} className={numberCell}>
          {format.sum(year.amount)}
        </td>
      ))}
      <td className={numberCell}>{format.sum(addMoney(years.map(year => year.amount)))}</td>
    </tr>
  )
}

/** Each sheet as it was understood, and its sums against the totals printed on it. */
export const Sheets = ({ summary }: { summary: ImportSummary }) => {
  const t = useText(importsText)
  const format = useFormat()
  const years = summary.totals.map(year => year.fiscalYear)
  const reconciliation = (sheet: ImportSheet) =>
    sheet.reconciles == null ? (
      <Chip>{t.noPrinted}</Chip>
    ) : sheet.reconciles ? (
      <Chip tone="ok">✓ {t.matches}</Chip>
    ) : (
      <Chip tone="warn">⚠ {t.differs}</Chip>
    )
  return (
    <Table caption={t.tabs.sheets}>
      <thead>
        <tr>
          <th scope="col">{t.sheet}</th>
          <th scope="col" className={numberCell}>
            {t.projects}
          </th>
          {years.map(year => (
            <th key={year} scope="col" className={numberCell}>
              {format.year(year)}
            </th>
          ))}
          <th scope="col">{t.reconciles}</th>
        </tr>
      </thead>
      <tbody>
        {summary.sheets.map(sheet =>
          sheet.recognised ? (
            <Fragment key={sheet.name}>
              <tr>
                <th scope="row">
                  {sheet.name}
                  <Place sheet={sheet} />
                </th>
                <td className={numberCell}>
                  {format.number(sheet.projects)}
                  {sheet.continuationRows > 0 && ` (+${format.number(sheet.continuationRows)})`}
                </td>
                {years.map(year => (
                  <td key={year} className={numberCell}>
                    {format.sum(sheet.years.find(y => y.fiscalYear === year)?.amount ?? 0)}
                  </td>
                ))}
                <td>{reconciliation(sheet)}</td>
              </tr>
              <Differences sheet={sheet} />
            </Fragment>
          ) : (
            <tr key={sheet.name} className={styles.skipped}>
              <th scope="row">{sheet.name}</th>
              <td colSpan={years.length + 2}>{t.reasons[sheet.reasonCode ?? ''] ?? t.notRecognised}</td>
            </tr>
          ),
        )}
      </tbody>
      <tfoot>
        {summary.counts.errors > 0 && summary.left.length > 0 && (
          <>
            <Sum
              title={t.sumTaken}
              projects={summary.counts.projects - summary.counts.errors}
              years={summary.taken}
            />
            <Sum title={t.sumLeft} projects={summary.counts.errors} years={summary.left} />
          </>
        )}
        <Sum title={t.sumFile} projects={summary.counts.projects} years={summary.totals} />
      </tfoot>
    </Table>
  )
}
