import type { StrategyDetails, StrategyDraft } from '@/api/generated/types.gen'

/** A strategy as it is typed; the keys of the form library hide ids, so they are called keys here. */
export type StrategyValues = {
  number: string
  name: string
  goals: { key: string | null; text: string }[]
  tactics: { key: string | null; code: string; name: string; planClassIds: string[] }[]
}

export const toValues = (strategy: StrategyDetails | undefined, nextNumber: number): StrategyValues => ({
  number: String(strategy?.number ?? nextNumber),
  name: strategy?.name ?? '',
  goals: strategy?.goals.map(goal => ({ key: goal.id, text: goal.text })) ?? [{ key: null, text: '' }],
  tactics: strategy?.tactics.map(({ id, ...tactic }) => ({ key: id, ...tactic })) ?? [
    { key: null, code: `${nextNumber}.1`, name: '', planClassIds: [] },
  ],
})

/** What was typed, without lines that were left empty. */
export const toDraft = (values: StrategyValues): StrategyDraft => ({
  number: Number(values.number),
  name: values.name.trim(),
  goals: values.goals
    .filter(goal => goal.text.trim())
    .map(goal => ({ id: goal.key, text: goal.text.trim() })),
  tactics: values.tactics
    .filter(tactic => tactic.name.trim())
    .map(({ key, code, name, planClassIds }) => ({
      id: key,
      code: code.trim(),
      name: name.trim(),
      planClassIds,
    })),
})
