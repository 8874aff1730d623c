import type { PlanDetails, ProjectDetails } from '@/api/generated/types.gen'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { actions, Table } from '@/components/ui/Table'
import { differences, type FormValues, toFormValues, yearsOf } from './formValues'
import { projectsText } from './text'

type Props = {
  plan: PlanDetails
  mine: FormValues
  latest: ProjectDetails
  onSettle: (keepMine: boolean) => void
}

/** The project was changed meanwhile: what differs, and which to keep. */
export const FormConflict = ({ plan, mine, latest, onSettle }: Props) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const labelOf = (path: string) => {
    const [field = '', index] = path.split('.')
    const year = index === undefined ? '' : ` ${format.year(yearsOf(plan)[Number(index)] ?? 0)}`
    const label = (t as unknown as Record<string, unknown>)[field.replace(/Id$/, '')]
    return `${typeof label === 'string' ? label : field}${year}`
  }
  return (
    <Notice tone="warn">
      <p>
        <strong>{words.staleTitle}</strong> {words.staleText}
      </p>
      <Table caption={words.staleTitle}>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{words.yours}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differences(mine, toFormValues(plan, latest)).map(row => (
            <tr key={row.path}>
              <th scope="row">{labelOf(row.path)}</th>
              <td>{row.mine}</td>
              <td>{row.theirs}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className={actions}>
        <Button look="primary" onClick={() => onSettle(true)}>
          {words.useYours}
        </Button>
        <Button onClick={() => onSettle(false)}>{words.useTheirs}</Button>
      </div>
    </Notice>
  )
}
