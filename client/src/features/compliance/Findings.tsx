import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CheckAnswer, RuleAnswer } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { PendingPage } from '@/app/states'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { EmptyState } from '@/components/ui/Notice'
import { findingsQuery } from './api'
import styles from './compliance.module.css'
import { Finding } from './Finding'
import type { FindingSearch } from './search'
import { complianceText } from './text'
import { WaiveDialog } from './WaiveDialog'

type Props = {
  planId: string
  rules: RuleAnswer[]
  search: FindingSearch
  onSearch: (search: FindingSearch) => void
}

const SHOWN = ['open', 'fail', 'waived', 'warn'] as const

/** What the checks found as a list of tasks, by what is shown or by one rule. */
export const Findings = ({ planId, rules, search, onSearch }: Props) => {
  const t = useText(complianceText)
  const words = useShared()
  const format = useFormat()
  const { language } = useSettings()
  const findings = useInfiniteQuery(findingsQuery(planId, search))
  const [waiving, setWaiving] = useState<CheckAnswer | null>(null)
  const items = findings.data?.pages.flatMap(page => page.items) ?? []
  return (
    <section aria-label={t.findings} className={styles.findings}>
      <h2>{t.findings}</h2>
      <div className={styles.filters}>
        <SelectField
          label={t.show}
          value={search.rule ? '' : (search.show ?? 'open')}
          onChange={event =>
            onSearch(event.target.value === 'open' ? {} : { show: event.target.value as 'fail' })
          }
        >
          {search.rule && <option value="">{t.byRule}</option>}
          {SHOWN.map(show => (
            <option key={show} value={show}>
              {t.shows[show]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.rule}
          value={search.rule ?? ''}
          onChange={event => onSearch(event.target.value ? { rule: event.target.value } : {})}
        >
          <option value="">{t.everyRule}</option>
          {[...new Map(rules.map(rule => [rule.ruleId, rule])).values()].map(rule => (
            <option key={rule.ruleId} value={rule.ruleId}>
              {rule.messages[language]} ({format.number(rule.findings)})
            </option>
          ))}
        </SelectField>
      </div>
      <ProblemNotice error={findings.error} />
      {findings.isPending && <PendingPage />}
      {findings.isSuccess && items.length === 0 && (
        <EmptyState>
          <p>{t.nothing}</p>
        </EmptyState>
      )}
      <ul className={styles.tasks}>
        {items.map(finding => (
          <li key={`${finding.projectId}${finding.ruleId}`}>
            <Finding planId={planId} finding={finding} onWaive={() => setWaiving(finding)} />
          </li>
        ))}
      </ul>
      {findings.hasNextPage && (
        <Button disabled={findings.isFetchingNextPage} onClick={() => void findings.fetchNextPage()}>
          {words.more}
        </Button>
      )}
      {waiving && <WaiveDialog planId={planId} finding={waiving} onClose={() => setWaiving(null)} />}
    </section>
  )
}
