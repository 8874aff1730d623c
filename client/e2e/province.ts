import type { Page } from 'playwright-core'
import { callApi, createPlan, signIn, uniqueTitle } from './steps'

type Versioned = { id: string; version: number }
type Items<T> = { items: T[] }

/** Somebody of the province sits down at the screen. */
export const sit = async (page: Page, userName: string) => {
  await page.context().clearCookies()
  await signIn(page, { userName, password: 'localplan-demo' })
}

export const write = <T>(
  page: Page,
  method: 'POST' | 'PUT' | 'PATCH',
  path: string,
  seen: Versioned,
  body: unknown,
) => callApi<T>(page, method, path, body, { 'If-Match': `"${seen.version}"` })

const day = (fromToday: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(Date.now() + fromToday * 86_400_000)

/** A round whose filing window is open, made by the coordinator of the PAO. */
export const openRound = async (page: Page, frame: object) => {
  await sit(page, 'coordinator.pao')
  const name = uniqueTitle('รอบประสานแผน')
  const round = await callApi<Versioned>(page, 'POST', '/coordination-rounds', {
    name,
    firstYear: 2566,
    opensOn: day(-10),
    closesOn: day(5),
  })
  await write(page, 'POST', `/coordination-rounds/${round.id}/frames`, round, { frame })
  return { id: round.id, name }
}

export const moveRound = async (page: Page, id: string, action: string) => {
  const round = await callApi<Versioned>(page, 'GET', `/coordination-rounds/${id}`)
  await write(page, 'POST', `/coordination-rounds/${id}/steps`, round, { action })
}

const first = async (page: Page, path: string) =>
  (await callApi<Items<{ id: string }>>(page, 'GET', path)).items[0]?.id

/** Projects of the coordination account that lack nothing; one organization alone has the use of them. */
export const addCoordination = async (
  page: Page,
  planId: string,
  rows: readonly { name: string; amount: number }[],
) => {
  const session = await callApi<{ organization: { id: string; kind: string } }>(page, 'GET', '/session')
  const planClassId = await first(page, '/plan-classes')
  const authorityItemId = await first(page, `/authority-items?kind=${session.organization.kind}`)
  await callApi(page, 'POST', `/plans/${planId}/projects/batch`, {
    mode: 'allOrNothing',
    rows: rows.map(({ name, amount }) => ({
      form: 'coordination',
      name,
      objective: 'เพื่อให้ประชาชนสัญจรสะดวก',
      target: 'กว้าง 6 เมตร ยาว 2,400 เมตร',
      placeText: 'ตำบลแม่สอด อำเภอแม่สอด',
      planClassId,
      authority: {
        authorityItemIds: [authorityItemId],
        beneficiaryIds: [session.organization.id],
      },
      budgets: [{ fiscalYear: 2566, amount }],
    })),
  })
}

/** A project of the PAO's own draft, on the road that addCoordination writes about. */
export const addOwnRoad = async (page: Page, name: string) => {
  await sit(page, 'planner.pao')
  const planId = await createPlan(page, uniqueTitle('ของ อบจ.'))
  await callApi(page, 'POST', `/plans/${planId}/projects`, {
    form: 'project',
    name,
    target: 'ผิวจราจรกว้าง 6 เมตร ระยะทาง 2,400 เมตร',
    placeText: 'ต.แม่สอด อ.แม่สอด',
    budgets: [{ fiscalYear: 2566, amount: 3_500_000 }],
  })
}

const COMMITTEES = {
  districtCoordination: [
    ['localExecutive', 'chair'],
    ['localClerk', 'memberAndSecretary'],
    ['paoCouncillor', 'member'],
    ['paoOfficial', 'member'],
  ],
  provinceCoordination: [
    ['executive', 'chair'],
    ['districtChair', 'member'],
    ['districtSecretary', 'member'],
    ['provincialOfficeHead', 'member'],
    ['provincialLocalOfficer', 'member'],
    ['clerk', 'memberAndSecretary'],
    ['provincialStrategyHead', 'assistantSecretary'],
  ],
} as const

const OFFICES = ['executive', 'clerk']

const officeOf = async (page: Page, kind: string) => {
  const { items } = await callApi<Items<{ id: string; kind: string }>>(page, 'GET', '/offices?limit=100')
  const known = items.find(office => office.kind === kind)
  if (known) return known.id
  const made = await callApi<{ id: string }>(page, 'POST', '/offices', {
    kind,
    number: 1,
    title: kind === 'clerk' ? 'ปลัดองค์การบริหารส่วนจังหวัด' : 'นายกองค์การบริหารส่วนจังหวัด',
    holder: { name: `นาย${kind} ตัวอย่าง`, from: '2025-01-01', document: 'ประกาศ 1/2568' },
  })
  return made.id
}

const seatOf = async (page: Page, kind: string, role: string) => {
  if (OFFICES.includes(kind)) return { kind, role, origin: 'exOfficio', officeId: await officeOf(page, kind) }
  const person = { kind, role, name: `นาย${kind} ตัวอย่าง`, position: 'กรรมการ' }
  return kind === 'paoOfficial'
    ? {
        ...person,
        origin: 'chosenByExecutive',
        choiceDocument: 'คำสั่ง 1/2568',
        chosenOn: '2025-05-20',
      }
    : { ...person, origin: 'exOfficio' }
}

const committeeOf = async (page: Page, kind: keyof typeof COMMITTEES, districtId: string | null) => {
  const { items } = await callApi<Items<{ id: string; kind: string; districtId?: string | null }>>(
    page,
    'GET',
    '/committees?limit=100',
  )
  const known = items.find(one => one.kind === kind && (one.districtId ?? null) === districtId)
  if (known) return known.id
  const seats = []
  for (const [seat, role] of COMMITTEES[kind]) seats.push(await seatOf(page, seat, role))
  const made = await callApi<{ id: string }>(page, 'POST', '/committees', {
    kind,
    name: 'คณะกรรมการประสานแผนพัฒนาท้องถิ่น',
    districtId,
    order: { number: '12/2568', date: '2025-06-01' },
    seats,
  })
  return made.id
}

type Meeting = Versioned & {
  agenda: { id: string; subjectHash?: string }[]
  attendees: { id: string }[]
}

let meetings = 0

/** A closed meeting of the committee that agreed about the round in full; the secretary of the PAO writes it down. */
export const resolve = async (page: Page, roundId: string, districtId: string | null) => {
  await sit(page, 'secretary.pao')
  const kind = districtId ? 'districtCoordination' : 'provinceCoordination'
  const committeeId = await committeeOf(page, kind, districtId)
  meetings += 1
  let meeting = await callApi<Meeting>(page, 'POST', '/meetings', {
    kind: 'committee',
    committeeId,
    schedule: {
      number: `${(Date.now() / 100).toFixed(0).slice(-7)}${meetings}/2569`,
      title: 'พิจารณาโครงการประสานแผน',
      date: '2026-02-05',
      startsAt: '09:30:00',
      endsAt: '12:00:00',
      place: 'ห้องประชุม',
    },
  })
  const take = async (method: 'POST' | 'PUT' | 'PATCH', part: string, body?: unknown) => {
    meeting = await write<Meeting>(page, method, `/meetings/${meeting.id}/${part}`, meeting, body)
  }
  await take('PUT', 'agenda', {
    items: [
      {
        section: 'forConsideration',
        title: 'โครงการประสานแผน',
        minutes: 30,
        subjectKind: 'round',
        subjectId: roundId,
      },
    ],
  })
  await take('POST', 'invitation', { sentOn: '2026-01-08', number: 'ตก 1/2569' })
  await take('POST', 'opening')
  await take('PATCH', 'attendance', {
    attendees: meeting.attendees.map(({ id }) => ({ id, status: 'present' })),
  })
  const item = meeting.agenda[0]
  await take('PUT', `agenda/${item?.id}/discussion`, { text: 'พิจารณาแล้ว' })
  await take('POST', 'resolutions', {
    agendaItemId: item?.id,
    outcome: 'agreed',
    subjectHash: meeting.agenda[0]?.subjectHash,
  })
  await take('POST', 'closing')
}
