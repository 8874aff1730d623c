// Plays a whole coordination round of a province through the public API alone: every organization files, nine districts rank, the PAO
// screens and checks for duplicates, the province committee decides, accepted items enter the PAO's plan, everybody is answered.
// Usage: node scripts/simulate-round/main.mjs [--address=http://localhost:5080] [--items=12] [--password=localplan-demo]
// Ends with the reconciliation table; the exit code is 1 when anything does not add up.
import { parseArgs } from 'node:util'
import { committeeOf, resolve } from './committees.mjs'
import { check } from './duplicates.mjs'
import { file, fileLate, overfile, prepare, resend } from './filing.mjs'
import { Session, each, groupBy } from './http.mjs'
import { Ledger } from './ledger.mjs'
import { decide, decisionOf, include, merge, rank, returnItems, screen } from './review.mjs'
import { sharedRoad } from './works.mjs'

const FIRST_YEAR = 2571
const LATE = 5

const { values: options } = parseArgs({
  options: {
    address: { type: 'string', default: 'http://localhost:5080' },
    items: { type: 'string', default: '12' },
    password: { type: 'string', default: 'localplan-demo' },
  },
})
const perOrganization = Number(options.items)
const started = Date.now()
const say = (text) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}`)
const signIn = (userName) => Session.signIn(options.address, userName, options.password)

const day = (fromToday) => new Date(Date.now() + 7 * 3_600_000 + fromToday * 86_400_000).toISOString().slice(0, 10)

const pao = await signIn('coordinator.pao')
const secretary = await signIn('secretary.pao')
const officer = await signIn('officer.pao')
const districts = await pao.all('/places?level=district')
const names = new Map(districts.map((d) => [d.id, d.name]))
const organizations = (await pao.all('/organizations'))
  .filter((o) => o.kind !== 'pao')
  .map((o, index) => ({ ...o, index, districtId: districts.find((d) => d.name === o.districtName).id }))
say(`${organizations.length} organizations in ${districts.length} districts`)

const ledger = new Ledger()
let round = await pao.send('POST', '/coordination-rounds', { name: `รอบจำลอง ${day(0)}`, firstYear: FIRST_YEAR, opensOn: day(-20), closesOn: day(-1) })
const move = async (method, part, body) => {
  const known = await pao.get(`/coordination-rounds/${round.id}`)
  round = await pao.send(method, `/coordination-rounds/${round.id}/${part}`, body, known.version)
}
await move('POST', 'frames', { frame: { quota: perOrganization } })
await move('PUT', 'officers', { officers: districts.map((d) => ({ districtId: d.id, userId: officer.me.userId })) })

const byDistrict = groupBy(organizations, (o) => o.districtId)
for (const members of byDistrict.values()) {
  const pair = members.slice(0, 2)
  for (const o of pair.length === 2 ? pair : []) o.shared = sharedRoad(names.get(o.districtId), 1)
}
await each(organizations, 4, async (o) => {
  o.session = await signIn(`planner.${o.dlaCode}`)
  o.projects = await prepare(o.session, o, perOrganization, o.shared)
})
say(`${organizations.length} plans with ${organizations.length * perOrganization} projects of the coordination account`)

const late = organizations.slice(-LATE)
for (const o of late) ledger.refused(await fileLate(o.session, o, pao, round, o.projects, day(5), ledger))
say(`${LATE} organizations filed late with a permit`)
await move('POST', 'extensions', { window: 'filing', closesOn: day(0), reason: 'น้ำท่วมหลายอำเภอ' })

await each(organizations.slice(0, -LATE), 4, async (o) => {
  o.items = await file(o.session, o, round.id, o.projects, ledger)
})
for (const o of organizations.slice(0, 3)) ledger.refused(await overfile(o.session, o, round.id))
for (const o of organizations.slice(3, 8)) {
  const item = await o.session.get(`/coordination-items/${o.items[1]}`)
  await o.session.send('POST', `/coordination-items/${item.id}/withdrawal`, { note: 'ดำเนินการเองได้' }, item.version)
  ledger.becomes(item.id, 'pulledBack')
}
say(`${ledger.items.size} items sent, 5 taken back`)

await move('POST', 'steps', { action: 'startDistrictReview' })

for (const [districtId] of byDistrict) {
  const district = await signIn(`district.${districts.find((d) => d.id === districtId).code}`)
  const committee = await committeeOf(secretary, districtId)
  const ranked = await rank(district, round.id, () => resolve(secretary, committee, round.id, day(0)), ledger)
  say(`${names.get(districtId)}: ${ranked} items ranked and sent on`)
}

await move('POST', 'steps', { action: 'startScreening' })
const screening = (await pao.all(`/coordination-items?roundId=${round.id}&status=paoScreening`)).map((i) => i.id)
const { criteria } = round.frame
const returned = screening.filter((_, i) => i % 10 === 0)
await returnItems(officer, returned, criteria)
await screen(officer, screening.filter((_, i) => i % 10 !== 0), criteria)
const sent = returned.filter((_, i) => i % 10 !== 0)
const owner = new Map(organizations.map((o) => [o.id, o.session]))
await each(sent, 4, (id) => resend(owner.get(ledger.items.get(id).organizationId), id))
await screen(officer, sent, criteria)
say(`${screening.length} items screened, ${returned.length} returned, ${sent.length} of them corrected`)

await move('POST', 'steps', { action: 'startProvinceReview' })
const waiting = await pao.all(`/coordination-items?roundId=${round.id}&status=provinceReview`)
const roads = groupBy(waiting.filter((i) => i.name.includes('สายเชื่อมสองตำบล')), (i) => i.districtId)
for (const [survivor, absorbed] of [...roads.values()].filter((pair) => pair.length === 2)) {
  await merge(pao, round.id, survivor.id, absorbed.id)
  ledger.becomes(absorbed.id, 'merged')
}
say(`${ledger.tally().merged.items} pairs of neighbours' items merged`)

const duplicates = await check(officer, round.id)
say(`${duplicates.checked} items checked: ${duplicates.same} candidates the same, ${duplicates.likely} likely; ${duplicates.answered} items answered`)

const committee = await committeeOf(secretary, null)
const resolution = await resolve(secretary, committee, round.id, day(0))
const toDecide = (await pao.all(`/coordination-items?roundId=${round.id}&status=provinceReview`)).map((item, i) => ({ ...item, decision: decisionOf(i) }))
await ledger.refuses(decide(pao, round.id, crypto.randomUUID(), toDecide.slice(0, 1)))
await decide(pao, round.id, resolution, toDecide)
const columns = { accept: 'accepted', reject: 'rejected', refer: 'referred' }
for (const item of toDecide) ledger.becomes(item.id, columns[item.decision.outcome])
say(`${toDecide.length} items decided`)

await move('POST', 'steps', { action: 'startInclusion' })
await ledger.refuses(pao.send('POST', `/coordination-rounds/${round.id}/steps`, { action: 'close' }, round.version))
const window = (await pao.all('/planning-windows')).find((w) => w.firstYear === FIRST_YEAR)
const plan = await pao.send('POST', '/plans', { planningWindowId: window.id, title: `แผนพัฒนาท้องถิ่น อบจ. จำลอง ${new Date().toISOString()}` })
const accepted = (await pao.all(`/coordination-items?roundId=${round.id}&status=accepted`)).map((i) => i.id)
await check(officer, round.id)
const outcome = await include(pao, plan.id, accepted, FIRST_YEAR)
say(`${outcome.included} items in the plan of the PAO, ${outcome.notBudgeted} without a budget`)

await move('POST', 'steps', { action: 'answer' })
for (const item of ledger.items.values()) if (item.column === 'pending') ledger.becomes(item.id, 'rejected')
await move('POST', 'steps', { action: 'close' })

const totals = await pao.get(`/coordination-rounds/${round.id}/totals`)
const differences = ledger.differences(totals)
ledger.print(totals, names)
const count = await pao.get(`/plans/${plan.id}/projects/totals`)
if (count.count !== outcome.included) differences.push(`${outcome.included} items included, ${count.count} projects in the plan of the PAO`)
for (const line of differences) console.log(`DIFFERS  ${line}`)
say(differences.length === 0 ? 'everything adds up' : `${differences.length} differences`)
process.exit(differences.length === 0 ? 0 : 1)
