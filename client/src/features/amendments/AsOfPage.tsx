import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PlanAsOf } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { PendingPage } from '@/app/states'
import { buttonClass } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { Notice } from '@/components/ui/Notice'
import { numberCell, sumRow, Table } from '@/components/ui/Table'
import { addMoney } from '@/lib/money'
import styles from './amendments.module.css'
import { asOfQuery, editionsQuery, formAddress } from './api'
import { amendmentsText } from './text'

/** The whole book as it stood on a day. */
export const AsOfPage = ({
  planId,
  date,
  onDate,
}: {
  planId: string
  date: string
  onDate: (date: string) => void
}) => {
  const t = useText(amendmentsText)
  const words = useShared()
  const format = useFormat()
  const { data: editions } = useSuspenseQuery(editionsQuery(planId))
  const announced = editions.length > 0
  const book = useQuery({ ...asOfQuery(planId, date), enabled: announced })
  return (
    <>
      <p className={styles.back}>
        <Link to="/plans/$planId/amendments" params={{ planId }}>
          ← {t.title}
        </Link>
      </p>
      <h1>
        {t.asOfTitle} {format.date(date)}
      </h1>
      <div className={styles.setting}>
        <DateField
          key={date}
          label={t.asOfDay}
          hint={words.dayHint}
          invalid={words.dayInvalid}
          value={date}
          onChange={day => day && onDate(day)}
        />
      </div>
      <ProblemNotice error={book.error} />
      {!announced && <Notice>{t.notAnnounced}</Notice>}
      {announced && book.isPending && <PendingPage />}
      {book.data && <Book planId={planId} book={book.data} />}
    </>
  )
}

const Book = ({ planId, book }: { planId: string; book: PlanAsOf }) => {
  const t = useText(amendmentsText)
  const words = useShared()
  const format = useFormat()
  const may = useMay()
  const { digits } = useSettings()
  const years = book.summary.total.years
  return (
    <>
      <Notice tone="warn">
        <p>
          {t.asOfBanner(format.date(book.date), format.digits(book.edition.label))}{' '}
          <Link to="/plans/$planId/projects" params={{ planId }}>
            {t.asOfNow}
          </Link>
        </p>
        <p>
          {t.asOfSums(format.number(book.projects.length), format.sum(book.summary.total.amount))} · {t.hash}{' '}
          <code>{book.edition.hash.slice(0, 8)}</code>
        </p>
      </Notice>
      {may('exportForms') && (
        <fieldset className={styles.files}>
          <legend className="visuallyHidden">{t.asOfExport}</legend>
          {(['p01', 'p02'] as const).map(form => (
            <a
              key={form}
              download
              className={buttonClass()}
              href={formAddress(planId, form, 'xlsx', digits, book.date)}
            >
              {form === 'p01' ? 'ผ.01' : 'ผ.02'} XLSX{' '}
              <span className="visuallyHidden">{format.date(book.date)}</span>
            </a>
          ))}
        </fieldset>
      )}
      <Table caption={`${t.asOfTitle} ${format.date(book.date)}`}>
        <thead>
          <tr>
            <th scope="col">{t.fields.name}</th>
            <th scope="col">{t.fields.target}</th>
            {years.map(year => (
              <th key={year.fiscalYear} scope="col" className={numberCell}>
                {format.year(year.fiscalYear)}
              </th>
            ))}
            <th scope="col" className={numberCell}>
              {words.total}
            </th>
            <th scope="col">{t.label}</th>
          </tr>
        </thead>
        <tbody>
          {book.projects.map(project => (
            <tr key={project.id}>
              <th scope="row">{format.digits(project.draft.name)}</th>
              <td>{format.digits(project.draft.target ?? '')}</td>
              {years.map(year => (
                <td key={year.fiscalYear} className={numberCell}>
                  {format.money(project.draft.budgets.find(b => b.fiscalYear === year.fiscalYear)?.amount)}
                </td>
              ))}
              <td className={numberCell}>{format.sum(addMoney(project.draft.budgets.map(b => b.amount)))}</td>
              <td>{format.digits(project.draft.amendmentLabel ?? '')}</td>
            </tr>
          ))}
          <Sums book={book} />
        </tbody>
      </Table>
    </>
  )
}

const Sums = ({ book }: { book: PlanAsOf }) => {
  const words = useShared()
  const format = useFormat()
  return (
    <tr className={sumRow}>
      <th scope="row" colSpan={2}>
        {words.total}
      </th>
      {book.summary.total.years.map(year => (
        <td key={year.fiscalYear} className={numberCell}>
          {format.sum(year.amount)}
        </td>
      ))}
      <td className={numberCell}>{format.sum(book.summary.total.amount)}</td>
      <td />
    </tr>
  )
}
