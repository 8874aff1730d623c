import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FindingSeverity } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { Chip, EmptyState } from '@/components/ui/Notice'
import { Table } from '@/components/ui/Table'
import { findingsQuery } from './api'
import styles from './imports.module.css'
import { importsText } from './text'

/** Every error and every guess with sheet, row, column and the value as it stands in the file. */
export const Findings = ({ planId, importId }: { planId: string; importId: string }) => {
  const t = useText(importsText)
  const words = useShared()
  const format = useFormat()
  const { language } = useSettings()
  const [severity, setSeverity] = useState<FindingSeverity | ''>('')
  const findings = useInfiniteQuery(findingsQuery(planId, importId, severity))
  const items = findings.data?.pages.flatMap(page => page.items) ?? []
  return (
    <>
      <div className={styles.pick}>
        <SelectField
          label={t.show}
          value={severity}
          onChange={event => setSeverity(event.target.value as FindingSeverity | '')}
        >
          <option value="">{words.all}</option>
          <option value="error">{t.severities.error}</option>
          <option value="guess">{t.severities.guess}</option>
        </SelectField>
      </div>
      <ProblemNotice error={findings.error} />
      {findings.isSuccess && items.length === 0 && <EmptyState>{t.findingsNone}</EmptyState>}
      {items.length > 0 && (
        <Table caption={t.tabs.findings}>
          <thead>
            <tr>
              <th scope="col">{t.severity}</th>
              <th scope="col">{t.sheet}</th>
              <th scope="col">{t.cell}</th>
              <th scope="col">{t.value}</th>
              <th scope="col">{t.message}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(finding => (
              <tr key={finding.number}>
                <td>
                  <Chip tone={finding.severity === 'error' ? 'fail' : 'warn'}>
                    {t.severities[finding.severity]}
                  </Chip>
                </td>
                <td>{finding.sheet}</td>
                <td className="nowrap">
                  {finding.row != null && t.cellAt(format.digits(String(finding.row)), finding.column ?? '')}
                </td>
                <td className={styles.value}>{finding.value}</td>
                <td>{finding.messages[language]}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {findings.hasNextPage && <Button onClick={() => void findings.fetchNextPage()}>{words.more}</Button>}
    </>
  )
}
