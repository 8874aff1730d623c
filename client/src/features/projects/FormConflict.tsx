import type { PlanDetails, ProjectDetails } from '@/api/generated/types.gen'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { actions, Table } from '@/components/ui/Table'
import { differences } from './formDifferences'
import { type FormValues, toFormValues, yearsOf } from './formValues'
import { placeName } from './placeName'
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
  const { language } = useSettings()
  const labelOf = (path: string) => {
    const [field = '', part = ''] = path.split('.')
    const words = t as unknown as Record<string, unknown>
    const label = words[field.replace(/Id$/, '')]
    const more = /^\d$/.test(part)
      ? format.year(yearsOf(plan)[Number(part)] ?? 0)
      : (words[part] ?? t.bookParts[part as keyof typeof t.bookParts] ?? '')
    return `${typeof label === 'string' ? label : field} ${more}`.trim()
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
          {differences(mine, toFormValues(plan, latest), place => placeName(place, language, t)).map(row => (
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
