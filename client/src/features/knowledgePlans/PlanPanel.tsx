import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Table } from '@/components/ui/Table'
import { ActivityRow } from './ActivityRow'
import { planQuery } from './api'
import { MeetingsDialog } from './MeetingsDialog'
import { knowledgeText } from './text'

/** The seven activities of one year. */
export const PlanPanel = ({ id }: { id: string }) => {
  const t = useText(knowledgeText)
  const format = useFormat()
  const may = useMay()
  const [choosing, setChoosing] = useState<number | null>(null)
  const { data: plan } = useSuspenseQuery(planQuery(id))
  return (
    <>
      <Table caption={t.ofYear(format.year(plan.fiscalYear))} showCaption>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{t.activity}</th>
            <th scope="col">{t.result}</th>
            <th scope="col">{t.target}</th>
            <th scope="col">{t.missing}</th>
          </tr>
        </thead>
        <tbody>
          {plan.activities.map(activity => (
            <ActivityRow
              key={activity.number}
              activity={activity}
              onMeetings={
                may('editKnowledge') && activity.measure === 'attendance'
                  ? () => setChoosing(activity.number)
                  : undefined
              }
            />
          ))}
        </tbody>
      </Table>
      {choosing !== null && (
        <MeetingsDialog plan={plan} activity={choosing} onClose={() => setChoosing(null)} />
      )}
    </>
  )
}
