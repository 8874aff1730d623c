import { useSuspenseQuery } from '@tanstack/react-query'
import type { FormKind, SummaryAccount } from '@/api/generated/types.gen'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { StackedBars } from '@/components/charts/StackedBars'
import { EmptyState } from '@/components/ui/Notice'
import { card, fieldHint } from '@/components/ui/Table'
import { summaryQuery } from './api'
import { ExportPanel } from './ExportPanel'
import styles from './forms.module.css'
import { SummaryTable } from './SummaryTable'
import { FORM_KINDS } from './search'
import { formsText } from './text'

const Chart = ({ account }: { account: SummaryAccount }) => {
  const t = useText(formsText)
  const format = useFormat()
  return (
    <div className={card}>
      <StackedBars
        title={t.chart}
        unit={t.millionBaht}
        bars={account.total.years.map(year => format.year(year.fiscalYear))}
        stacks={account.sections.map(section => ({
          label: section.strategyName
            ? format.digits(`${section.strategyNumber ?? ''}. ${section.strategyName}`)
            : t.noStrategy,
          values: section.total.years.map(year => year.amount),
        }))}
        format={format.millions}
      />
    </div>
  )
}

/** ผ.01: every number is computed from the projects; streams are never added together unless asked. */
export const SummaryPage = ({
  planId,
  forms,
  onForms,
}: {
  planId: string
  forms: FormKind[]
  onForms: (forms: FormKind[]) => void
}) => {
  const t = useText(formsText)
  const may = useMay()
  const format = useFormat()
  const { data: summary } = useSuspenseQuery(summaryQuery(planId, forms))
  const toggle = (form: FormKind) =>
    onForms(FORM_KINDS.filter(kind => (kind === form ? !forms.includes(form) : forms.includes(kind))))
  const [first] = summary.accounts
  return (
    <>
      <h1>{t.title}</h1>
      <div className={styles.top}>
        <div className={styles.left}>
          <fieldset className={styles.pick}>
            <legend>{t.show}</legend>
            {FORM_KINDS.map(form => (
              <label key={form}>
                <input
                  type="checkbox"
                  checked={forms.includes(form)}
                  disabled={forms.length === 1 && forms[0] === form}
                  onChange={() => toggle(form)}
                />{' '}
                {t.forms[form]}
              </label>
            ))}
          </fieldset>
          {first && first.sections.length > 0 && <Chart account={first} />}
        </div>
        {may('exportForms') && <ExportPanel planId={planId} />}
      </div>
      {summary.accounts.length === 0 && <EmptyState>{t.empty}</EmptyState>}
      {summary.accounts.map(account => (
        <section key={account.form} className={styles.stream}>
          <h2>{t.forms[account.form]}</h2>
          {account.sections.length > 0 ? (
            <SummaryTable account={account} />
          ) : (
            <EmptyState>{t.empty}</EmptyState>
          )}
        </section>
      ))}
      {summary.accounts.length > 1 && (
        <p>
          <strong>{t.together(summary.accounts.map(account => t.forms[account.form]).join(' + '))}</strong>{' '}
          {t.togetherSum(
            format.number(summary.total.projectYears),
            format.number(summary.total.distinct),
            format.sum(summary.total.amount),
          )}
        </p>
      )}
      <p className={fieldHint}>{t.countsHint}</p>
    </>
  )
}
