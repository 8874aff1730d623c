import type { ImportAnswer, ImportSummary } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { CommitPanel } from './CommitPanel'
import { Decisions } from './Decisions'
import { Findings } from './Findings'
import styles from './imports.module.css'
import { Published } from './Published'
import { RowsReport } from './RowsReport'
import { Sheets } from './Sheets'
import { importsText } from './text'

export type Tab = 'sheets' | 'decisions' | 'findings' | 'rows' | 'published'

const TABS: Tab[] = ['sheets', 'published', 'decisions', 'findings', 'rows']

type Props = { item: ImportAnswer; summary: ImportSummary; chosen: Tab | null; onTab: (tab: Tab) => void }

/** What the file holds and what saving it would do, before anything is saved. */
export const ImportPreview = ({ item, summary, chosen, onTab: setTab }: Props) => {
  const t = useText(importsText)
  const format = useFormat()
  const { counts } = summary
  const hasForms = summary.sheets.some(sheet => sheet.recognised)
  const tab = chosen ?? (counts.undecided > 0 ? 'decisions' : hasForms ? 'sheets' : 'published')
  const tabs = TABS.filter(key => key !== 'published' || summary.published.length > 0)
  const badge: Record<Tab, number> = {
    sheets: summary.sheets.length,
    decisions: counts.undecided,
    findings: counts.errors + counts.guesses,
    rows: counts.new + counts.changed,
    published: summary.published.filter(total => !total.reconciles).length,
  }
  return (
    <div className={styles.preview}>
      <div>
        <p>{t.projectsFound(format.number(counts.projects), format.number(counts.continuationRows))}</p>
        <ul className={styles.counts}>
          {(['new', 'changed', 'unchanged', 'missing', 'errors', 'guesses'] as const).map(key => (
            <li key={key} data-tone={key === 'errors' && counts.errors > 0 ? 'fail' : undefined}>
              <strong>{format.number(counts[key])}</strong> {t.counts[key]}
            </li>
          ))}
        </ul>
        <div role="tablist" className={styles.tabs} aria-label={t.title}>
          {tabs.map(key => (
            <button
              key={key}
              type="button"
              role="tab"
              id={`tab-${key}`}
              aria-controls="import-panel"
              aria-selected={tab === key}
              onClick={() => setTab(key)}
            >
              {t.tabs[key]} <span>{format.number(badge[key])}</span>
            </button>
          ))}
        </div>
        <div role="tabpanel" id="import-panel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
          {tab === 'sheets' && <Sheets summary={summary} />}
          {tab === 'published' && <Published totals={summary.published} />}
          {tab === 'decisions' && <Decisions item={item} questions={summary.decisions} />}
          {tab === 'findings' && <Findings planId={item.planId} importId={item.id} />}
          {tab === 'rows' && <RowsReport planId={item.planId} importId={item.id} counts={counts} />}
        </div>
      </div>
      <CommitPanel item={item} counts={counts} onUndecided={() => setTab('decisions')} />
    </div>
  )
}
