import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { planQuery } from '@/api/queries'
import { useFormat, useText } from '@/app/settings'
import { Notice } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { complianceQuery, firstSubmissionQuery } from './api'
import styles from './compliance.module.css'
import { Findings } from './Findings'
import { ScoreSheet } from './ScoreSheet'
import type { FindingSearch } from './search'
import { complianceText } from './text'

type Props = { planId: string; search: FindingSearch; onSearch: (search: FindingSearch) => void }

/** What the checks mean for the plan now: an announced plan is sent nowhere, it is amended. */
const Standing = ({ planId, openFails }: { planId: string; openFails: number }) => {
  const t = useText(complianceText)
  const format = useFormat()
  const { announcedOn } = useSuspenseQuery(planQuery(planId)).data
  if (announcedOn)
    return (
      <Notice tone="info">
        <p>
          <strong>{t.announced(format.date(announcedOn))}</strong>
        </p>
        <p>
          {t.announcedHelp}{' '}
          <Link to="/plans/$planId/amendments" params={{ planId }}>
            {t.toAmendments}
          </Link>
        </p>
      </Notice>
    )
  return (
    <Notice tone={openFails === 0 ? 'ok' : 'fail'}>
      <p>
        <strong>{openFails === 0 ? t.ready : t.blocked(format.number(openFails))}</strong>
      </p>
      {openFails > 0 && <p>{t.blockedHelp}</p>}
    </Notice>
  )
}

/** Whether the plan may be sent on, and what blocks it. */
export const CompliancePage = ({ planId, search, onSearch }: Props) => {
  const t = useText(complianceText)
  const format = useFormat()
  const { data } = useSuspenseQuery(complianceQuery(planId))
  const first = useQuery(firstSubmissionQuery(planId)).data
  const figures: [string, string][] = [
    [t.correct, t.of(format.number(data.correctItems), format.number(data.items))],
    [t.openFails, format.number(data.openFails)],
    [t.waived, format.number(data.waivedFails)],
    [t.warns, format.number(data.warns)],
    [t.score, data.scorePercent == null ? '–' : t.percent(format.number(data.scorePercent))],
  ]
  return (
    <>
      <PageHead title={t.title} />
      <Standing planId={planId} openFails={data.openFails} />
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {first && (
        <Notice tone={first.passed ? 'ok' : 'warn'}>
          <p>
            {t.firstTime(
              format.number(first.correctItems),
              format.number(first.items),
              format.number(first.percent),
              format.number(first.threshold),
            )}{' '}
            <strong>{first.passed ? t.passed : t.notPassed}</strong> ({format.digits(first.clause)})
          </p>
        </Notice>
      )}
      <Findings planId={planId} rules={data.rules} search={search} onSearch={onSearch} />
      <ScoreSheet items={data.score} />
    </>
  )
}
