import type { CoordinationItemDetails, DuplicateCandidate, TextField } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Table } from '@/components/ui/Table'
import styles from './duplicates.module.css'
import { Marked } from './Marked'
import { marksOf } from './spans'
import { duplicatesText } from './text'

const FIELDS: readonly TextField[] = ['name', 'target', 'place']

/** The item and a project that was found, side by side, with the parts marked that the reasons stand on. */
export const Comparison = ({ item, found }: { item: CoordinationItemDetails; found: DuplicateCandidate }) => {
  const t = useText(duplicatesText)
  const format = useFormat()
  const draft = item.versions.at(-1)?.content.draft
  const { project, reasons } = found
  const ours = { name: draft?.name, target: draft?.target, place: draft?.placeText }
  const theirs = { name: project.title, target: project.target, place: project.place }
  const ourYears = (draft?.budgets ?? []).filter(({ amount }) => amount).map(({ fiscalYear }) => fiscalYear)
  const years = (all: readonly number[]) => all.map(format.year).join(', ') || '-'
  const facts = [
    { label: t.years, first: years(ourYears), second: years(project.years) },
    {
      label: t.amount,
      first: format.sum(item.amount),
      second: project.amount == null ? '-' : format.sum(project.amount),
    },
    { label: t.owner, first: item.organizationName, second: project.owner ?? '-' },
    { label: t.source, first: t.sources.coordinationItem, second: t.sources[project.source] },
  ]
  return (
    <div className={styles.pair}>
      <Table caption={`${t.ours} · ${t.theirs}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visuallyHidden">{t.field}</span>
            </th>
            <th scope="col">{t.ours}</th>
            <th scope="col">{t.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {FIELDS.map(field => (
            <tr key={field}>
              <th scope="row">{t[field as 'name' | 'target' | 'place']}</th>
              <td>
                <Marked text={ours[field]} marks={marksOf(reasons, 'firstSpans', field)} />
              </td>
              <td>
                <Marked text={theirs[field]} marks={marksOf(reasons, 'secondSpans', field)} />
              </td>
            </tr>
          ))}
          {facts.map(({ label, first, second }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{first}</td>
              <td>{second}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
