import { Fragment } from 'react'
import type { Figures, SummaryAccount } from '@/api/generated/types.gen'
import { useFormat, useShared, useText } from '@/app/settings'
import { numberCell, sumRow, Table } from '@/components/ui/Table'
import styles from './forms.module.css'
import { formsText } from './text'

const FigureCells = ({ figures }: { figures: Figures }) => {
  const format = useFormat()
  return (
    <>
      {figures.years.map(year => (
        <Fragment key={year.fiscalYear}>
          <td className={numberCell}>{format.count(year.projects)}</td>
          <td className={numberCell}>{format.money(year.amount)}</td>
        </Fragment>
      ))}
      <td className={numberCell}>{format.number(figures.projectYears)}</td>
      <td className={numberCell}>{format.number(figures.distinct)}</td>
      <td className={numberCell}>{format.sum(figures.amount)}</td>
    </>
  )
}

/** Strategy → tactic → plan class, five years of counts and money, and both ways of counting. */
export const SummaryTable = ({ account }: { account: SummaryAccount }) => {
  const t = useText(formsText)
  const words = useShared()
  const format = useFormat()
  const years = account.total.years.map(year => year.fiscalYear)
  return (
    <div className={styles.summary}>
      <Table caption={`${t.title} ${t.forms[account.form]}`}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t.strategyColumn}
            </th>
            {years.map(year => (
              <th key={year} scope="colgroup" colSpan={2} className={styles.year}>
                {format.year(year)}
              </th>
            ))}
            <th scope="colgroup" colSpan={3} className={styles.year}>
              {format.digits(t.fiveYears)}
            </th>
          </tr>
          <tr>
            {years.map(year => (
              <Fragment key={year}>
                <th scope="col" className={numberCell}>
                  {t.projects}
                </th>
                <th scope="col" className={numberCell}>
                  {words.baht}
                </th>
              </Fragment>
            ))}
            <th scope="col" className={numberCell}>
              {t.projectYears}
            </th>
            <th scope="col" className={numberCell}>
              {t.distinct}
            </th>
            <th scope="col" className={numberCell}>
              {words.baht}
            </th>
          </tr>
        </thead>
        {account.sections.map(section => (
          <tbody key={section.strategyNumber ?? 0}>
            <tr className={styles.strategy}>
              <th scope="rowgroup" colSpan={years.length * 2 + 4}>
                {section.strategyName
                  ? format.digits(`${section.strategyNumber}. ${section.strategyName}`)
                  : t.noStrategy}
              </th>
            </tr>
            {section.rows.map((row, i) => (
              <Fragment key={`${row.tacticCode}${row.planClassCode}`}>
                {row.tacticName && section.rows[i - 1]?.tacticCode !== row.tacticCode && (
                  <tr>
                    <th scope="rowgroup" colSpan={years.length * 2 + 4} className={styles.tactic}>
                      {format.digits(`${row.tacticCode} ${row.tacticName}`)}
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row" className={styles.planClass}>
                    {row.planClassName ?? t.noPlace}
                  </th>
                  <FigureCells figures={row.figures} />
                </tr>
              </Fragment>
            ))}
            <tr className={`${sumRow} ${styles.sums}`}>
              <th scope="row">{t.sum}</th>
              <FigureCells figures={section.total} />
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr className={`${sumRow} ${styles.sums}`}>
            <th scope="row">{t.sumAll}</th>
            <FigureCells figures={account.total} />
          </tr>
        </tfoot>
      </Table>
    </div>
  )
}
