import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { planQuery, strategiesQuery } from '@/api/queries'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { isWritten } from '@/app/stages'
import { Button } from '@/components/ui/Button'
import { EmptyState, Notice } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { numberCell, Table } from '@/components/ui/Table'
import { kpisQuery } from './api'
import { KpiDialog } from './KpiDialog'
import { kpisText } from './text'

export const KpisPage = ({ planId }: { planId: string }) => {
  const t = useText(kpisText)
  const format = useFormat()
  const may = useMay()
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const { data: kpis } = useSuspenseQuery(kpisQuery(planId))
  const { data: strategies } = useSuspenseQuery(strategiesQuery(planId))
  const [adding, setAdding] = useState(false)
  const goals = strategies.flatMap(strategy => strategy.goals)
  const years = [0, 1, 2, 3, 4].map(i => plan.firstYear + i)
  return (
    <>
      <PageHead title={t.title}>
        {may('editKpis') && isWritten(plan) && goals.length > 0 && (
          <Button look="primary" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        )}
      </PageHead>
      {goals.length === 0 && (
        <Notice>
          {t.noGoals}{' '}
          <Link to="/plans/$planId/strategies" params={{ planId }}>
            {t.toStrategies}
          </Link>
        </Notice>
      )}
      {kpis.length === 0 && goals.length > 0 && (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{t.emptyHelp}</p>
        </EmptyState>
      )}
      {kpis.length > 0 && (
        <Table caption={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.goal}</th>
              <th scope="col">{t.unit}</th>
              <th scope="col">{t.direction}</th>
              <th scope="col" className={numberCell}>
                {t.baseline}
              </th>
              {years.map(year => (
                <th key={year} scope="col" className={numberCell}>
                  {format.year(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kpis.map(kpi => (
              <tr key={kpi.id}>
                <th scope="row">{format.digits(kpi.name)}</th>
                <td>{format.digits(goals.find(goal => goal.id === kpi.goalId)?.text ?? '')}</td>
                <td>{kpi.unit}</td>
                <td className="nowrap">{t.directions[kpi.direction]}</td>
                <td className={numberCell}>{kpi.baseline != null && format.number(kpi.baseline)}</td>
                {years.map(year => {
                  const target = kpi.targets.find(value => value.fiscalYear === year)
                  return (
                    <td key={year} className={numberCell}>
                      {target && format.number(target.value)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {adding && <KpiDialog planId={planId} goals={goals} years={years} onClose={() => setAdding(false)} />}
    </>
  )
}
