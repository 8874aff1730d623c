// C4 to C8: the districts rank, the PAO screens, the province committee decides, and accepted items enter the PAO's plan.
import { each } from './http.mjs'

/** Ranks everything that waits in the district, refuses two equal places on the way, and sends the list on. */
export async function rank(district, roundId, resolveOf, ledger) {
  const path = `/coordination-rounds/${roundId}/ranking`
  const { open, districtId } = await district.get(path)
  const order = [...open].sort((a, b) => b.amount - a.amount || a.id.localeCompare(b.id))
  const ranks = order.map((item, i) => ({ itemId: item.id, rank: i + 1, version: item.version }))
  if (ranks.length > 1) await ledger.refuses(district.send('PUT', path, { ranks: ranks.map((r) => ({ ...r, rank: 1 })) }))
  await district.send('PUT', path, { ranks })
  await district.send('POST', `${path}/dispatch`, { resolutionId: await resolveOf(districtId) })
  return ranks.length
}

const checklist = (criteria) => criteria.map(({ code }) => ({ criterion: code, verdict: 'pass' }))

/** The officer answers the checklist; what the product proposes against an item is overruled with a reason. */
async function screenOne(officer, itemId, criteria, outcome) {
  const item = await officer.get(`/coordination-items/${itemId}`)
  const proposals = (item.proposals ?? []).map((p) => ({ reason: p.reason ?? p, confirmed: false, note: 'ตรวจแล้วเป็นประโยชน์หลายท้องถิ่น' }))
  await officer.send('PUT', `/coordination-items/${itemId}/screening`, { answers: checklist(criteria), proposals, ...outcome }, item.version)
}

export const screen = (officer, ids, criteria) => each(ids, 4, (id) => screenOne(officer, id, criteria, { result: 'forward' }))

export const returnItems = (officer, ids, criteria) =>
  each(ids, 4, (id) => screenOne(officer, id, criteria, { result: 'return', reasons: [{ reason: 'incomplete', note: 'ไม่ระบุรายละเอียดให้ครบ' }] }))

/** Two organizations' items of one work become one that carries both origins. */
export async function merge(pao, roundId, survivorId, absorbedId) {
  const [survivor, absorbed] = [await pao.get(`/coordination-items/${survivorId}`), await pao.get(`/coordination-items/${absorbedId}`)]
  await pao.send('POST', `/coordination-rounds/${roundId}/merges`, {
    survivorId,
    survivorVersion: survivor.version,
    absorbedId,
    absorbedVersion: absorbed.version,
    note: 'ถนนสายเดียวกัน',
  })
}

/** What the province committee says of each item. */
export const decisionOf = (i) => {
  if (i % 10 < 6) return { outcome: 'accept' }
  if (i % 10 < 8) return { outcome: 'reject', reason: 'singleLaoCanDo' }
  return { outcome: 'refer', agency: i % 20 < 10 ? 'แขวงทางหลวงชนบทตาก' : 'โครงการชลประทานตาก' }
}

/** Enters the decisions in one call for each district, on one resolution of the committee. */
export async function decide(pao, roundId, resolutionId, items) {
  for (const districtId of new Set(items.map((i) => i.districtId))) {
    const rows = items.filter((i) => i.districtId === districtId).map(({ id, version, decision }) => ({ itemId: id, version, ...decision }))
    await pao.send('POST', `/coordination-rounds/${roundId}/decisions`, { resolutionId, mode: 'allOrNothing', rows })
  }
}

/** Brings accepted items into the plan of the PAO. Every fourth gets no budget and is answered so. */
export async function include(pao, planId, ids, fiscalYear) {
  const outcome = { included: 0, notBudgeted: 0 }
  await each(ids, 4, async (id, i) => {
    const item = await pao.get(`/coordination-items/${id}`)
    if (i % 4 === 3) {
      await pao.send('POST', `/coordination-items/${id}/budget`, { budgeted: false, note: 'งบประมาณไม่เพียงพอ' }, item.version)
      outcome.notBudgeted++
      return
    }
    await pao.send('POST', `/coordination-items/${id}/inclusion`, { planId, fiscalYear }, item.version)
    outcome.included++
  })
  return outcome
}
