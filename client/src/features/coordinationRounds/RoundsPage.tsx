import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { coordinationText } from '@/app/coordination/text'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { later } from '@/components/ui/Later'
import { EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { Table } from '@/components/ui/Table'
import { roundsQuery } from './api'
import { roundsText } from './text'

const RoundDialog = later(async () => (await import('./RoundDialog')).RoundDialog)

export const RoundsPage = () => {
  const t = useText(roundsText)
  const words = useText(coordinationText)
  const format = useFormat()
  const may = useMay()
  const [adding, setAdding] = useState(false)
  const { data } = useSuspenseQuery(roundsQuery)
  return (
    <>
      <PageHead title={t.title}>
        <Link to="/comparison-lists">{format.digits(t.comparisonLists)}</Link>
        {may('openCoordinationRounds') && (
          <Button look="primary" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        )}
      </PageHead>
      {data.length === 0 && (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{may('openCoordinationRounds') ? t.emptyMay : t.emptyMayNot}</p>
        </EmptyState>
      )}
      {data.length > 0 && (
        <Table caption={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.period}</th>
              <th scope="col">{t.stage}</th>
              <th scope="col">{t.opens}</th>
              <th scope="col">{t.closes}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(round => (
              <tr key={round.id}>
                <th scope="row">
                  <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
                    {format.digits(round.name)}
                  </Link>
                </th>
                <td className="nowrap">{format.years(round.firstYear, round.lastYear)}</td>
                <td className="nowrap">{words.stages[round.stage]}</td>
                <td className="nowrap">{format.date(round.opensOn)}</td>
                <td className="nowrap">{format.date(round.closesOn)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {adding && <RoundDialog onClose={() => setAdding(false)} />}
    </>
  )
}
