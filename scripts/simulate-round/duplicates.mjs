// C7: every item is held against the lists of the province, and what is marked the same is answered by an officer.
import { each } from './http.mjs'

/** The checks of all items of the round, keyed by item. */
async function checks(officer, roundId) {
  const { items } = await officer.send('POST', `/coordination-rounds/${roundId}/duplicate-checks`, {})
  return new Map(items.map((row) => [row.itemId, row.check]))
}

/** Answers each candidate that waits: nothing that the simulation sends twice is left to be found after its merges. */
async function answer(officer, roundId, checkId) {
  let check = await officer.get(`/duplicates/checks/${checkId}`)
  const answered = new Set(check.answers.map((a) => a.sourceId))
  for (const candidate of check.candidates.filter((c) => c.level === 'same' && !answered.has(c.sourceId)))
    check = await officer.send(
      'POST',
      `/coordination-rounds/${roundId}/duplicate-checks/${checkId}/answers`,
      { sourceId: candidate.sourceId, answer: 'different', reason: 'ตรวจพื้นที่แล้วเป็นคนละโครงการ' },
      check.version,
    )
}

/** Answers what is open, and says how many candidates of each level there were. */
export async function check(officer, roundId) {
  const found = await checks(officer, roundId)
  const open = [...found.values()].filter((c) => c.open > 0)
  await each(open, 4, (c) => answer(officer, roundId, c.checkId))
  return {
    checked: found.size,
    same: [...found.values()].reduce((sum, c) => sum + c.same, 0),
    likely: [...found.values()].reduce((sum, c) => sum + c.likely, 0),
    answered: open.length,
  }
}
