import { useQuery } from '@tanstack/react-query'
import type { PlanDetails, ProjectDetails } from '@/api/generated/types.gen'
import { divisionsQuery, planClassesQuery, strategiesQuery } from '@/api/queries'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Notice } from '@/components/ui/Notice'
import { DifferenceTable } from './DifferenceTable'
import { differences } from './formDifferences'
import { type FormValues, toFormValues, yearsOf } from './formValues'
import { placeName } from './placeName'
import { projectsText } from './text'
import { useAuthorityWords } from './useAuthorityWords'

type Props = {
  plan: PlanDetails
  mine: FormValues
  latest: ProjectDetails
  onSettle: (keepMine: boolean) => void
}

/** What people call a part of the form, by its path. */
const useLabels = (plan: PlanDetails) => {
  const t = useText(projectsText)
  const format = useFormat()
  const yearAt = (index: string) => format.year(yearsOf(plan)[Number(index)] ?? 0)
  const wordOf = (name: string) => {
    const word = (t as unknown as Record<string, unknown>)[name.replace(/Id$/, '')]
    return typeof word === 'string' ? word : name
  }
  const lineWords: Record<string, string> = { name: t.lineName, agency: t.divisionShort }
  return (path: string) => {
    const [field = '', ...parts] = path.split('.')
    const [part = '', inner = '', year = ''] = parts
    if (field === 'lines') {
      const label = inner === 'budgets' ? yearAt(year) : (lineWords[inner] ?? wordOf(inner))
      return `${t.lines} ${format.number(Number(part) + 1)} · ${label}`
    }
    if (field === 'book') return `${t.book} ${t.bookParts[part as keyof typeof t.bookParts]}`
    const more = /^\d$/.test(part) ? yearAt(part) : part && wordOf(part)
    return `${wordOf(field)} ${more}`.trim()
  }
}

/** What is chosen from lists, by name. */
const useNames = (planId: string) => {
  const t = useText(projectsText)
  const strategies = useQuery(strategiesQuery(planId)).data ?? []
  const planClasses = useQuery(planClassesQuery).data ?? []
  const divisions = useQuery(divisionsQuery).data ?? []
  return new Map<string, string>([
    ...Object.entries(t.forms),
    ...strategies.map(({ id, number, name }): [string, string] => [id, `${number}. ${name}`]),
    ...strategies.flatMap(s =>
      s.tactics.map(({ id, code, name }): [string, string] => [id, `${code} ${name}`]),
    ),
    ...[...planClasses, ...divisions].map(({ id, name }): [string, string] => [id, name]),
  ])
}

const CHOSEN = /^form$|Id$/

/** The project was changed meanwhile: what differs, and which to keep. */
export const FormConflict = ({ plan, mine, latest, onSettle }: Props) => {
  const t = useText(projectsText)
  const { language } = useSettings()
  const wordOf = useAuthorityWords()
  const labelOf = useLabels(plan)
  const names = useNames(plan.id)
  const shown = (path: string, value: string) => (CHOSEN.test(path) ? (names.get(value) ?? value) : value)
  const rows = differences(
    mine,
    toFormValues(plan, latest),
    place => placeName(place, language, t),
    wordOf,
  ).map(({ path, ...values }) => ({
    key: path,
    label: labelOf(path),
    mine: shown(path, values.mine),
    theirs: shown(path, values.theirs),
  }))
  return (
    <Notice tone="warn">
      <p>
        <strong>{t.staleTitle}</strong> {t.staleText}
      </p>
      <DifferenceTable rows={rows} onSettle={onSettle} />
    </Notice>
  )
}
