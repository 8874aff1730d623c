import { useFormat, useText } from '@/app/settings'
import { amendmentsText } from './text'

/** What people call a field that the API names, e.g. budgets.2567 or lines.0.target. */
export const useFieldName = () => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const name = (path: string): string => {
    const [first = '', second = '', ...rest] = path.split('.')
    if (first === 'budgets') return t.budgetOf(format.year(Number(second)))
    if (first === 'lines') return t.lineField(format.number(Number(second) + 1), inLine(rest))
    return t.fields[first] ?? first
  }
  const inLine = ([field = '', year = '']: string[]) =>
    field === 'budgets'
      ? t.budgetOf(format.year(Number(year)))
      : field === 'name'
        ? t.lineName
        : field === 'agency'
          ? t.agency
          : (t.fields[field] ?? field)
  return name
}
