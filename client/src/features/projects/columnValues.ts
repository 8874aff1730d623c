import type { DivisionDetails, PlanClassDetails, StrategyDetails } from '@/api/generated/types.gen'
import type { Parsed } from '@/components/grid/model'
import { parseMoney } from '@/lib/readMoney'
import { fold } from '@/lib/thai/fold'

/** The lists that the cells of a plan choose from. */
export type Reference = {
  planClasses: PlanClassDetails[]
  divisions: DivisionDetails[]
  strategies: StrategyDetails[]
}

export type Option = { value: string; label: string; other?: readonly string[] }

export const money = (text: string): Parsed => {
  const parsed = parseMoney(text)
  return parsed.ok ? { ok: true, value: parsed.amount } : parsed
}

export const words = (text: string): Parsed => ({ ok: true, value: text.trim() || null })

export const needed = (text: string): Parsed =>
  text.trim() ? { ok: true, value: text.trim() } : { ok: false, reason: 'required' }

export const oneOf =
  (options: readonly Option[]) =>
  (text: string): Parsed => {
    const key = fold(text)
    if (!key) return { ok: true, value: null }
    const found = options.find(o => fold(o.label) === key || o.other?.some(name => fold(name) === key))
    return found ? { ok: true, value: found.value } : { ok: false, reason: 'unknown' }
  }

/** What may be chosen in the columns of references, with the other names that people type for the same thing. */
export const optionsOf = ({ planClasses, divisions, strategies }: Reference) => ({
  classes: planClasses.map(
    (c): Option => ({
      value: c.id,
      label: c.name,
      other: [c.name.replace(/^แผนงาน/, ''), `แผนงาน${c.name}`, c.code],
    }),
  ),
  divisions: divisions.map((d): Option => ({ value: d.id, label: d.name, other: d.aliases })),
  tactics: strategies.flatMap(s =>
    s.tactics.map(
      ({ id, code, name }): Option => ({ value: id, label: `${code} ${name}`, other: [name, code] }),
    ),
  ),
})
