// C3: every organization sends its coordination account.
import { refusal } from './http.mjs'
import { worksOf } from './works.mjs'

const FIRST_YEAR = 2571

/** A plan of the years of the round with what its projects need; the one of an earlier simulation is used again. */
async function planOf(session) {
  const window = (await session.all('/planning-windows')).find((w) => w.firstYear === FIRST_YEAR)
  const plan = await session.send('POST', '/plans', { planningWindowId: window.id, title: `แผนพัฒนาท้องถิ่น จำลอง ${new Date().toISOString()}` })
  const planClass = (await session.get('/plan-classes?limit=1')).items[0].id
  const strategy = await session.send('POST', `/plans/${plan.id}/strategies`, {
    number: 1,
    name: 'โครงสร้างพื้นฐาน',
    goals: [{ text: 'เดินทางสะดวก' }],
    tactics: [{ code: '1.1', name: 'พัฒนาโครงสร้างพื้นฐาน', planClassIds: [planClass] }],
  })
  const powers = await session.get(`/authority-items?kind=${session.me.organization.kind}&limit=2`)
  return { id: plan.id, planClass, strategyId: strategy.id, tacticId: strategy.tactics[0].id, power: powers.items.at(-1).id }
}

const projectOf = (plan, work) => ({
  form: 'coordination',
  name: work.name,
  target: work.target,
  objective: 'เพื่อให้ประชาชนได้รับบริการสาธารณะที่จำเป็น',
  indicator: 'ร้อยละ 80 ของผู้ใช้บริการพึงพอใจ',
  expectedResult: 'ประชาชนมีคุณภาพชีวิตที่ดีขึ้น',
  strategyId: plan.strategyId,
  tacticId: plan.tacticId,
  planClassId: plan.planClass,
  coordinationAgency: 'องค์การบริหารส่วนจังหวัดตาก',
  budgets: [{ fiscalYear: FIRST_YEAR, amount: work.amount }],
  authority: { authorityItemIds: [plan.power], grounds: ['beyondCapacity'] },
})

/** Writes the works into the plan of the organization and answers the ids of their projects. */
export async function prepare(session, organization, count, shared) {
  organization.plan = await planOf(session)
  const works = worksOf(organization, shared ? count - 1 : count)
  if (shared) works.push(shared)
  const saved = await session.send('POST', `/plans/${organization.plan.id}/projects/batch`, {
    mode: 'allOrNothing',
    rows: works.map((work) => projectOf(organization.plan, work)),
  })
  return saved.rows.map((row) => row.id)
}

const submission = (roundId, projects) => ({ roundId, mode: 'allOrNothing', rows: projects.map((projectId) => ({ projectId })) })

/** Sends the projects; the ledger takes down every item. */
export async function file(session, organization, roundId, projects, ledger) {
  const answer = await session.send('POST', '/coordination-items', submission(roundId, projects))
  for (const row of answer.rows) {
    const item = await session.get(`/coordination-items/${row.itemId}`)
    ledger.take(item)
  }
  return answer.rows.map((row) => row.itemId)
}

/** One project more than the frame allows: refused before anything is sent. */
export async function overfile(session, organization, roundId) {
  const saved = await session.send('POST', `/plans/${organization.plan.id}/projects/batch`, {
    mode: 'allOrNothing',
    rows: [projectOf(organization.plan, { name: `ก่อสร้างลานกีฬา ${organization.name}`, target: 'จำนวน 1 แห่ง', amount: 500_000 })],
  })
  return refusal(session.send('POST', '/coordination-items', submission(roundId, [saved.rows[0].id])))
}

/** After the window: refused, then let in by the PAO with a reason, then taken. */
export async function fileLate(session, organization, pao, round, projects, until, ledger) {
  const code = await refusal(session.send('POST', '/coordination-items', submission(round.id, projects)))
  const known = await pao.get(`/coordination-rounds/${round.id}`)
  await pao.send(
    'POST',
    `/coordination-rounds/${round.id}/late-permits`,
    { organizationId: organization.id, until, reason: 'น้ำท่วมสำนักงานในวันสุดท้าย' },
    known.version,
  )
  await file(session, organization, round.id, projects, ledger)
  return code
}

/** The organization mends its project by what the PAO missed, and sends it again as the next version of the item. */
export async function resend(session, itemId) {
  const item = await session.get(`/coordination-items/${itemId}`)
  const path = `/plans/${item.planId}/projects/${item.projectId}`
  const project = await session.get(path)
  await session.send('PATCH', path, { target: `${project.target} พร้อมป้ายโครงการ` }, project.version)
  return session.send('POST', `/coordination-items/${itemId}/resubmission`, { note: 'เพิ่มรายละเอียดตามที่แจ้ง' }, item.version)
}
