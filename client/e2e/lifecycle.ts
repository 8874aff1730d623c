import type { Page } from 'playwright-core'
import { violations } from './accessibility'
import { DESK, PHONE, type Test } from './runner'
import { addProjects, callApi, check, createPlan, same, signIn, uniqueTitle } from './steps'

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Somebody else of the same organization sits down at the screen. */
export const as = async (page: Page, office: string) => {
  await page.context().clearCookies()
  await signIn(page, { userName: `${office}.sao`, password: 'localplan-demo' })
}

let pictures = 0

/** The page as it is at a desk and on a phone, kept where somebody wants to look at it; it must fit both. */
export const look = async (page: Page, name: string) => {
  pictures += 1
  for (const [kind, size] of [
    ['1366', DESK],
    ['390', PHONE],
  ] as const) {
    await page.setViewportSize(size)
    check(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      `${name} fits ${kind}`,
    )
    if (process.env.E2E_PICTURES)
      await page.screenshot({
        path: `${process.env.E2E_PICTURES}/${String(pictures).padStart(2, '0')}-${name}-${kind}.png`,
        fullPage: true,
      })
  }
  await page.setViewportSize(DESK)
}

type Items<T> = { items: T[] }

/** Offices and a lawful development committee; those of an earlier run stay. */
export const appoint = async (page: Page) => {
  const kinds = ['executive', 'clerk', 'councilChair', 'planningDivisionHead', 'deputy', 'deputy']
  const wanted = [...kinds, ...Array.from({ length: 6 }, () => 'councillor')].map((kind, i, all) => ({
    kind,
    number: all.slice(0, i + 1).filter(other => other === kind).length,
  }))
  const list = async () =>
    (await callApi<Items<{ id: string; kind: string; number: number }>>(page, 'GET', '/offices?limit=100'))
      .items
  const known = await list()
  for (const { kind, number } of wanted)
    if (!known.some(office => office.kind === kind && office.number === number))
      await callApi(page, 'POST', '/offices', {
        kind,
        number,
        title: `${kind} ${number}`,
        holder: { name: `นาย${kind}${number} ตัวอย่าง`, from: '2025-01-01', document: 'ประกาศ 1/2568' },
      })
  const { items } = await callApi<Items<{ kind: string }>>(page, 'GET', '/committees?limit=100')
  if (items.some(committee => committee.kind === 'development')) return
  const offices = await list()
  const officeId = (kind: string, number = 1) =>
    offices.find(office => office.kind === kind && office.number === number)?.id
  const held = (kind: string, role: string, number = 1) => ({
    kind,
    role,
    origin: 'exOfficio',
    officeId: officeId(kind, number),
  })
  const chosen = (kind: string, origin: string, n: number) => ({
    kind,
    origin,
    role: 'member',
    ...(kind === 'councillor'
      ? { officeId: officeId(kind, n) }
      : { name: `นาง${kind}${n} ตัวอย่าง`, position: 'ผู้แทน' }),
    choiceDocument: 'รายงานการประชุม 1/2568',
    chosenOn: '2025-05-20',
  })
  await callApi(page, 'POST', '/committees', {
    kind: 'development',
    name: 'คณะกรรมการพัฒนาท้องถิ่น',
    order: { number: '12/2568', date: '2025-06-01' },
    seats: [
      held('executive', 'chair'),
      held('deputy', 'member'),
      held('deputy', 'member', 2),
      ...[1, 2, 3].flatMap(n => [
        chosen('councillor', 'chosenByCouncil', n),
        chosen('expert', 'chosenByExecutive', n),
        chosen('agencyRepresentative', 'chosenByExecutive', n),
        chosen('communityRepresentative', 'chosenByCommunity', n),
      ]),
      held('clerk', 'memberAndSecretary'),
      held('planningDivisionHead', 'assistantSecretary'),
    ],
  })
}

const first = async (page: Page, path: string) =>
  (await callApi<Items<{ id: string }>>(page, 'GET', path)).items[0]?.id

/** One project that lacks nothing, so that no check stands in the way. */
export const addCompleteProject = async (page: Page, planId: string) => {
  const planClass = await first(page, '/plan-classes')
  const strategy = await callApi<{ tactics: { id: string }[] }>(page, 'POST', `/plans/${planId}/strategies`, {
    number: 1,
    name: 'โครงสร้างพื้นฐาน',
    goals: [],
    tactics: [{ code: '1.1', name: 'พัฒนาถนน', planClassIds: [planClass] }],
  })
  await callApi(page, 'POST', `/plans/${planId}/projects`, {
    form: 'project',
    name: 'ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3',
    objective: 'เพื่อให้ประชาชนเดินทางสะดวก',
    target: 'ยาว 500 เมตร',
    indicator: 'ร้อยละ 80 ของผู้ใช้พึงพอใจ',
    expectedResult: 'ประชาชนเดินทางสะดวก',
    tacticId: strategy.tactics[0]?.id,
    planClassId: planClass,
    divisionId: await first(page, '/divisions'),
    authority: { authorityItemIds: [await first(page, '/authority-items?kind=sao')] },
    budgets: [{ fiscalYear: 2566, amount: 750_000 }],
  })
}

const today = () =>
  new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    timeZone: 'Asia/Bangkok',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  })
    .format(new Date())
    .replace(/[^0-9/]/g, '')

/** Today's day in Thailand, as the API writes it; it begins at 17:00 UTC. */
export const isoToday = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(new Date())

const seatEverybody = async (page: Page) => {
  const everybody = page.getByRole('button', { name: 'มาทุกคนที่ยังไม่บันทึก' })
  await everybody.click()
  await everybody.waitFor({ state: 'detached' })
}

const countPeople = async (page: Page) => {
  await page.getByLabel('กลุ่ม 1').fill('ประชาชนในพื้นที่')
  await page.getByLabel('เชิญ').first().fill('60')
  await page.getByLabel('เข้าร่วม').first().fill('45')
  await button(page, 'บันทึกจำนวน').click()
  await page.getByText(/เข้าร่วมร้อยละ/).waitFor()
}

/** The body meets today in full, agrees to the plan as it is, and its minutes are locked. */
export const meet = async (
  page: Page,
  planId: string,
  body: 'committee' | 'council' | 'community',
  name: string,
) => {
  await page.goto('/meetings')
  await button(page, 'นัดประชุม').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('การประชุมของ').selectOption(body)
  await dialog.getByLabel('ครั้งที่').fill(`${(Date.now() / 100).toFixed(0).slice(-7)}/2569`)
  await dialog.getByLabel('วันประชุม').fill(today())
  await dialog.getByLabel('เรื่อง').fill('พิจารณาแผนพัฒนาท้องถิ่น')
  await dialog.getByLabel('สถานที่').fill('ห้องประชุม')
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await page.waitForURL(/\/meetings\/[0-9a-f-]+$/)
  await page.getByLabel('เรื่อง 1').fill('แผนพัฒนาท้องถิ่น')
  await page.getByLabel('เกี่ยวกับแผน 1').selectOption(planId)
  await button(page, 'บันทึกระเบียบวาระ').click()
  await button(page, 'บันทึกการเชิญ').click()
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await button(page, 'เปิดประชุม').click()
  await (body === 'community' ? countPeople(page) : seatEverybody(page))
  await button(page, 'บันทึกมติ').click()
  await button(page, 'ถอนมติที่บันทึกผิด').waitFor()
  if (body !== 'community') await page.getByText(/ขณะลงมติอยู่ \d+ จาก \d+ คน/).waitFor()
  await look(page, name)
  await button(page, 'ปิดประชุม').click()
  await button(page, 'ปิดประชุม').waitFor({ state: 'detached' })
}

/** Takes a step on the page of the plan, which then stands at the next stage. */
export const take = async (
  page: Page,
  planId: string,
  step: string,
  stage: string,
  fill?: () => Promise<void>,
) => {
  await page.goto(`/plans/${planId}`)
  await button(page, step).click()
  await fill?.()
  await page.getByRole('dialog').getByRole('button', { name: 'ยืนยัน' }).click()
  await page.locator('[aria-current="step"]').getByText(stage, { exact: true }).waitFor()
}

export const tell = async (page: Page, recipient: string, name: string) => {
  await page.getByRole('button', { name: `บันทึกหนังสือแจ้ง ${recipient}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ชื่อผู้รับตามหนังสือ').fill(name)
  await dialog.getByLabel('เลขที่หนังสือ').fill('ตก 71001/12')
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await dialog.waitFor({ state: 'detached' })
}

export const lifecycleTests: Test[] = [
  {
    refused: /409/,
    name: 'four people take the plan of an SAO from its opening until it is posted',
    run: async page => {
      await as(page, 'planner')
      const planId = await createPlan(page, uniqueTitle('อบต.'))
      await addCompleteProject(page, planId)
      await page.goto(`/plans/${planId}`)
      await page.getByText('ยังไม่มีมติคณะกรรมการพัฒนาท้องถิ่นที่เห็นชอบ').first().waitFor()
      same(await violations(page), [], 'axe at the opening')
      await look(page, 'opened')

      await as(page, 'secretary')
      await appoint(page)
      await meet(page, planId, 'community', 'community-meeting')
      await meet(page, planId, 'committee', 'direction-meeting')
      await take(page, planId, 'บันทึกการกำหนดประเด็นหลัก', 'กำหนดประเด็นหลัก')
      await look(page, 'direction')

      await as(page, 'planner')
      await take(page, planId, 'เริ่มจัดทำร่าง', 'จัดทำร่าง')
      await take(page, planId, 'ส่งคณะกรรมการพัฒนาท้องถิ่น', 'คณะกรรมการพัฒนาท้องถิ่น')
      await look(page, 'committee')

      await as(page, 'secretary')
      await page.goto(`/plans/${planId}`)
      check(await button(page, 'บันทึกมติเห็นชอบของคณะกรรมการ').isDisabled(), 'no agreement without a meeting')
      await page.getByText(/คณะกรรมการพัฒนาท้องถิ่นยังไม่มีมติเห็นชอบฉบับนี้/).waitFor()
      await meet(page, planId, 'committee', 'committee-meeting')
      await take(page, planId, 'บันทึกมติเห็นชอบของคณะกรรมการ', 'สภา อบต.')
      await look(page, 'council')

      await as(page, 'clerk')
      await meet(page, planId, 'council', 'council-meeting')
      await take(page, planId, 'บันทึกมติเห็นชอบของสภา', 'ผู้บริหารอนุมัติ')
      await look(page, 'approval')

      await as(page, 'executive')
      await page
        .getByRole('link', { name: /อนุมัติและประกาศใช้/ })
        .first()
        .waitFor()
      await look(page, 'my-work-of-the-executive')
      await take(page, planId, 'อนุมัติและประกาศใช้', 'ประกาศใช้', async () => {
        const dialog = page.getByRole('dialog')
        await dialog.getByLabel('เลขที่ประกาศ').fill('9/2569')
        await dialog.getByLabel('ชื่อผู้ลงนาม').fill('นายตัวอย่าง ลงนาม')
        await dialog.getByLabel('ตำแหน่งผู้ลงนาม').fill('นายกองค์การบริหารส่วนตำบล')
        await look(page, 'announcing')
      })
      await look(page, 'announced')

      await as(page, 'planner')
      await page.goto(`/plans/${planId}`)
      await page.getByText(/ภายใน/).first().waitFor()
      for (const [recipient, name] of [
        ['สภาท้องถิ่น', 'ประธานสภา อบต.'],
        ['ก.บ.จ.', 'ประธาน ก.บ.จ. ตาก'],
        ['อำเภอ', 'นายอำเภอแม่สอด'],
        ['หน่วยงานที่เกี่ยวข้อง', 'แขวงทางหลวงชนบทตาก'],
        ['องค์การบริหารส่วนจังหวัด', 'นายก อบจ. ตาก'],
      ] as const)
        await tell(page, recipient, name)
      await button(page, 'เปิดให้ประชาชนดู').click()
      await page.getByRole('link', { name: 'หน้าที่ประชาชนเห็น' }).waitFor()
      await take(page, planId, 'บันทึกว่าแจ้งและปิดประกาศครบ', 'แจ้งและปิดประกาศ')
      same(await violations(page), [], 'axe when posted')
      await look(page, 'posted')
      const due = await callApi<Items<{ ruleCode: string; doneOn: string | null }>>(
        page,
        'GET',
        `/deadlines?subjectId=${planId}&limit=100`,
      )
      same(
        due.items
          .filter(item => item.doneOn)
          .map(item => item.ruleCode)
          .sort(),
        ['D1', 'D3a'],
        'what announcing and posting fulfilled',
      )
      await page.goto('/')
      await page
        .getByRole('link', { name: /เริ่มใช้บังคับ/ })
        .first()
        .waitFor()
      await look(page, 'my-work-of-the-planner')
      await page.goto(`/plans/${planId}`)
      await page.getByRole('link', { name: 'หน้าที่ประชาชนเห็น' }).click()
      await page.waitForURL(/\/public\/postings\//)
      await page
        .getByText(/รหัสเนื้อหา/)
        .first()
        .waitFor()
      await look(page, 'public-page')
    },
  },
  {
    name: 'a plan says where it stands, what is missing by which clause, and is given up with a reason',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('ขั้นตอน'))
      await addProjects(page, planId, 1)
      await page.goto(`/plans/${planId}`)
      await page.getByRole('heading', { name: 'แผนอยู่ขั้นไหน' }).waitFor()
      const here = page.locator('[aria-current="step"]')
      check((await here.innerText()).includes('เปิดแผน'), 'the plan stands at its opening')
      check(
        await button(page, 'บันทึกการกำหนดประเด็นหลัก').isDisabled(),
        'the direction belongs to another office',
      )
      await page.getByText(/ขั้นตอนนี้เป็นหน้าที่ของ.*เลขานุการคณะกรรมการ/).waitFor()
      await page
        .getByText(/\(ข้อ 17\(1\)\)/)
        .first()
        .waitFor()
      await page.getByText('ทางเลือกอื่น').click()
      await button(page, 'ยกเลิกแผน').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'ยืนยัน' }).click()
      await dialog.getByText('โปรดระบุเหตุผล').waitFor()
      await dialog.getByLabel('เหตุผล').fill('เปิดซ้ำกับแผนเดิม')
      await dialog.getByRole('button', { name: 'ยืนยัน' }).click()
      await page.getByText('แผนนี้สิ้นสุดแล้ว ไม่มีขั้นตอนต่อไป').waitFor()
      await page.getByRole('cell', { name: 'เปิดซ้ำกับแผนเดิม' }).waitFor()
      const plan = await callApi<{ stage: string }>(page, 'GET', `/plans/${planId}`)
      check(plan.stage === 'withdrawn', 'the plan is withdrawn')
    },
  },
  {
    name: 'what waits for an office stands on its home page',
    run: async page => {
      await signIn(page)
      await createPlan(page, uniqueTitle('งาน'))
      await page.context().clearCookies()
      await signIn(page, { userName: 'secretary.maesot', password: 'localplan-demo' })
      await page.getByRole('heading', { name: 'งานที่รอท่าน' }).waitFor()
      await page
        .getByRole('link', { name: /บันทึกการกำหนดประเด็นหลัก/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'แผนอยู่ขั้นไหน' }).waitFor()
    },
  },
]
