import type { ProjectContent } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import styles from './amendments.module.css'
import { amendmentsText } from './text'

/** A whole project in short: what a new one brings, or what one that goes took along. */
export const ContentLines = ({ content, gone }: { content: ProjectContent; gone?: boolean }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const { draft, names } = content
  const Text = gone ? 'del' : 'ins'
  const rows: [string, string | null | undefined][] = [
    [t.fields.objective as string, draft.objective],
    [t.fields.target as string, draft.target],
    [t.fields.indicator as string, draft.indicator],
    [t.fields.planClass as string, names.planClass],
    [t.fields.division as string, names.division],
  ]
  const money = draft.budgets.filter(budget => budget.amount)
  return (
    <dl className={styles.fields}>
      {rows
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <div key={label} className={styles.change}>
            <dt>{label}</dt>
            <dd>
              <Text>{format.digits(text as string)}</Text>
            </dd>
          </div>
        ))}
      {money.map(budget => (
        <div key={budget.fiscalYear} className={`${styles.change} ${styles.money}`}>
          <dt>{t.budgetOf(format.year(budget.fiscalYear))}</dt>
          <dd>
            <Text>{format.money(budget.amount)}</Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
