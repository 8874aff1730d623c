import type { PublishedTotal } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Chip, Notice } from '@/components/ui/Notice'
import { numberCell, Table } from '@/components/ui/Table'
import styles from './imports.module.css'
import { importsText } from './text'

const YearsApart = ({ total }: { total: PublishedTotal }) => {
  const t = useText(importsText)
  const format = useFormat()
  const apart = total.years.filter(year => !year.reconciles)
  if (total.reconciles) return <Chip tone="ok">✓ {t.matches}</Chip>
  return (
    <>
      <Chip tone="warn">⚠ {t.differs}</Chip>
      <ul className={styles.changes}>
        {apart.map(year => (
          <li key={year.fiscalYear}>
            {t.yearApart(
              format.year(year.fiscalYear),
              format.number(year.printedProjects ?? 0),
              format.sum(year.printedAmount ?? 0),
              format.number(year.projects),
              format.sum(year.amount),
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The totals of a ผ.01 that the file prints, each beside what its rows come to. */
export const Published = ({ totals }: { totals: PublishedTotal[] }) => {
  const t = useText(importsText)
  const format = useFormat()
  const apart = totals.filter(total => !total.reconciles).length
  const nameOf = (total: PublishedTotal) =>
    total.strategyNumber == null
      ? t.grandTotal(total.forms.map(form => t.forms[form]).join(' + '))
      : format.digits(`${total.strategyNumber}. ${total.strategyName ?? ''}`)
  return (
    <>
      <Notice tone={apart > 0 ? 'warn' : 'ok'}>
        {apart > 0 ? t.publishedApart(format.number(apart)) : t.publishedSame}
      </Notice>
      <div className={styles.quarters}>
        <Table caption={t.tabs.published}>
          <thead>
            <tr>
              <th scope="col">{t.publishedFor}</th>
              <th scope="col">{t.counted}</th>
              <th scope="col" className={numberCell}>
                {t.printed}
              </th>
              <th scope="col" className={numberCell}>
                {t.computed}
              </th>
              <th scope="col" className={numberCell}>
                {t.difference}
              </th>
            </tr>
          </thead>
          {totals.map(total => (
            <tbody
              key={`${total.sheet}:${total.row}`}
              className={total.reconciles ? undefined : styles.printed}
            >
              <tr>
                <th scope="rowgroup" rowSpan={2}>
                  {nameOf(total)}
                  <div className={styles.kind}>
                    {total.sheet} · {t.cellAt(format.digits(String(total.row)), '')}
                  </div>
                  <YearsApart total={total} />
                </th>
                <td>{t.projectYears}</td>
                <td className={numberCell}>{format.number(total.printedProjectYears ?? 0)}</td>
                <td className={numberCell}>{format.number(total.projectYears)}</td>
                <td className={numberCell}>{format.number(total.missingProjectYears)}</td>
              </tr>
              <tr>
                <td>{t.baht}</td>
                <td className={numberCell}>{format.sum(total.printedAmount ?? 0)}</td>
                <td className={numberCell}>{format.sum(total.amount)}</td>
                <td className={numberCell}>{format.sum(total.missingAmount)}</td>
              </tr>
            </tbody>
          ))}
        </Table>
      </div>
    </>
  )
}
