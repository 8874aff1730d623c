import { useSuspenseQuery } from '@tanstack/react-query'
import type { PlanStepDetails } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Table } from '@/components/ui/Table'
import { stepsQuery } from './api'
import styles from './lifecycle.module.css'
import { lifecycleText } from './text'

const Document = ({ step }: { step: PlanStepDetails }) => {
  const t = useText(lifecycleText)
  const format = useFormat()
  if (step.documentNumber && step.documentDate)
    return format.digits(t.ofDay(step.documentNumber, format.date(step.documentDate)))
  return step.documentDate ? format.date(step.documentDate) : '–'
}

/** Every step that the plan took: when, by whom, by which document. */
export const PlanTrace = ({ planId }: { planId: string }) => {
  const t = useText(lifecycleText)
  const format = useFormat()
  const { data } = useSuspenseQuery(stepsQuery(planId))
  return (
    <section className={styles.trace}>
      <h2>{t.trace}</h2>
      <Table caption={t.trace}>
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.step}</th>
            <th scope="col">{t.office}</th>
            <th scope="col">{t.document}</th>
            <th scope="col">{t.remark}</th>
          </tr>
        </thead>
        <tbody>
          {[...data.items].reverse().map(step => (
            <tr key={step.id}>
              <td className="nowrap">{format.dateTime(step.at)}</td>
              <th scope="row">
                {t.actions[step.action]} {step.fiscalYear && t.reviewOf(format.year(step.fiscalYear))}
              </th>
              <td>{step.byTitle}</td>
              <td>
                <Document step={step} />
              </td>
              <td>{step.note ? format.digits(step.note) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
