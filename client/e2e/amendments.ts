import type { Page } from 'playwright-core'
import { violations } from './accessibility'
import { addCompleteProject, appoint, as, button, isoToday, look, meet, take, tell } from './lifecycle'
import type { Test } from './runner'
import { addProjects, callApi, check, createPlan, same, signIn, uniqueTitle } from './steps'

type Refusal = { code: string }

const sign = async (page: Page, number: string, labels: [string, string, string]) => {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(labels[0]).fill(number)
  await dialog.getByLabel(labels[1], { exact: true }).fill('นายตัวอย่าง ลงนาม')
  await dialog.getByLabel(labels[2]).fill('นายกองค์การบริหารส่วนตำบล')
}

/** An SAO announces its plan of one project. */
const announcedPlan = async (page: Page) => {
  await as(page, 'planner')
  const planId = await createPlan(page, uniqueTitle('แก้ไขแผน อบต.'))
  await addCompleteProject(page, planId)
  await as(page, 'secretary')
  await appoint(page)
  await meet(page, planId, 'community', 'community')
  await meet(page, planId, 'committee', 'direction')
  await take(page, planId, 'บันทึกการกำหนดประเด็นหลัก', 'กำหนดประเด็นหลัก')
  await as(page, 'planner')
  await take(page, planId, 'เริ่มจัดทำร่าง', 'จัดทำร่าง')
  await take(page, planId, 'ส่งคณะกรรมการพัฒนาท้องถิ่น', 'คณะกรรมการพัฒนาท้องถิ่น')
  await as(page, 'secretary')
  await meet(page, planId, 'committee', 'committee')
  await take(page, planId, 'บันทึกมติเห็นชอบของคณะกรรมการ', 'สภา อบต.')
  await as(page, 'clerk')
  await meet(page, planId, 'council', 'council')
  await take(page, planId, 'บันทึกมติเห็นชอบของสภา', 'ผู้บริหารอนุมัติ')
  await as(page, 'executive')
  await take(page, planId, 'อนุมัติและประกาศใช้', 'ประกาศใช้', () =>
    sign(page, '9/2569', ['เลขที่ประกาศ', 'ชื่อผู้ลงนาม', 'ตำแหน่งผู้ลงนาม']),
  )
  return planId
}

/** Opened as a correction, which a new length of the road is not: the product proposes the kind that fits. */
const draftChange = async (page: Page, planId: string) => {
  await page.goto(`/plans/${planId}/amendments`)
  await button(page, 'เปิดการแก้ไขเปลี่ยนแปลงแผน').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ชนิด').selectOption('correction')
  await dialog.getByLabel('เรื่อง').fill('ขยายถนนหมู่ที่ 3')
  await look(page, 'amendment-opening')
  await button(page, 'เปิดการแก้ไขเปลี่ยนแปลงแผน').last().click()
  await page.waitForURL(/\/amendments\/[0-9a-f-]+$/)
  const amendmentId = page.url().split('/').at(-1) ?? ''
  await page.getByRole('link', { name: 'แก้โครงการในแผน' }).click()
  await page.getByRole('link', { name: /ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3/ }).click()
  await page.getByLabel('เป้าหมาย (ผลผลิตของโครงการ)').first().fill('ยาว 600 เมตร')
  await page.getByRole('heading', { name: 'ระบบเสนอ: เปลี่ยนแปลง' }).waitFor()
  await page.getByText('เกินกว่าชนิด “แก้ไข” ที่เลือกไว้').waitFor()
  await page.getByLabel('เหตุผลและความจำเป็น').fill('แนวเขตทางยาวขึ้น')
  same(await violations(page), [], 'axe while an item is drafted')
  await look(page, 'amendment-item')
  await button(page, 'บันทึกรายการ').click()
  await button(page, 'เปลี่ยนเป็น “เปลี่ยนแปลง”').click()
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await dialog.waitFor({ state: 'detached' })
  same(await violations(page), [], 'axe on the draft')
  await look(page, 'amendment-draft')
  return amendmentId
}

/** Takes a step on the page of the amendment, which then shows its next stage. */
const step = async (page: Page, path: string, name: string, stage: string, fill?: () => Promise<void>) => {
  await page.goto(path)
  await button(page, name).click()
  await fill?.()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1 }).getByText(stage, { exact: true }).waitFor()
}

const post = async (page: Page, path: string) => {
  await page.goto(path)
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
  await step(page, path, 'บันทึกว่าแจ้งและปิดประกาศแล้ว', 'ปิดประกาศ')
}

export const amendmentTests: Test[] = [
  {
    name: 'a draft plan needs no amendment, has no editions, and says so on every screen',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('แก้ไขแผน'))
      await addProjects(page, planId, 2)
      await page.goto(`/plans/${planId}`)
      await page.getByRole('link', { name: 'แก้ไข/เปลี่ยนแปลง' }).click()
      await page.getByText('แผนนี้ยังไม่ได้ประกาศใช้').waitFor()
      same(
        await page.getByRole('button', { name: 'เปิดการแก้ไขเปลี่ยนแปลงแผน' }).count(),
        0,
        'buttons that open one',
      )
      await page.goto(`/plans/${planId}/compare`)
      await page.getByText('แผนนี้ยังไม่ได้ประกาศใช้').waitFor()
      await page.goto(`/plans/${planId}/as-of?date=2024-05-01`)
      await page.getByText('แผนนี้ยังไม่ได้ประกาศใช้').waitFor()
      const refused = await page.request.post(`/api/v1/plans/${planId}/amendments`, {
        data: { kind: 'change' },
      })
      const { code } = (await refused.json()) as Refusal
      same([refused.status(), code], [409, 'amendment.plan_not_amendable'], 'the API')
      const editions = await callApi<{ items: unknown[] }>(page, 'GET', `/plans/${planId}/editions`)
      check(editions.items.length === 0, 'a draft has no editions')
    },
  },
  {
    name: 'four people take a change of an announced plan until it is posted, and both books stay readable',
    run: async page => {
      const planId = await announcedPlan(page)
      await as(page, 'planner')
      const amendmentId = await draftChange(page, planId)
      const path = `/plans/${planId}/amendments/${amendmentId}`
      await step(page, path, 'ส่งคณะกรรมการพัฒนาท้องถิ่น', 'คณะกรรมการพิจารณา')

      await as(page, 'secretary')
      await page.goto(path)
      await page
        .getByText(/คณะกรรมการพัฒนาท้องถิ่นยังไม่มีมติเห็นชอบฉบับนี้/)
        .first()
        .waitFor()
      await look(page, 'amendment-committee')
      await meet(page, amendmentId, 'committee', 'amendment-meeting')
      await step(page, path, 'บันทึกว่าคณะกรรมการเห็นชอบ', 'สภา อบต. พิจารณา')
      await as(page, 'clerk')
      await meet(page, amendmentId, 'council', 'amendment-council')
      await step(page, path, 'บันทึกว่าสภา อบต. เห็นชอบ', 'ผู้บริหารพิจารณา')
      await as(page, 'executive')
      await page
        .getByRole('link', { name: /อนุมัติและประกาศใช้.*ขยายถนนหมู่ที่ 3/ })
        .first()
        .click()
      await page.waitForURL(path)
      await step(page, path, 'ประกาศใช้', 'ประกาศใช้', () =>
        sign(page, '10/2569', ['ประกาศเลขที่', 'ผู้ลงนาม', 'ตำแหน่ง']),
      )
      await page.getByRole('heading', { name: /^เปลี่ยนแปลง ครั้งที่ \d+\// }).waitFor()
      await look(page, 'amendment-announced')

      await as(page, 'planner')
      await post(page, path)
      same(await violations(page), [], 'axe when posted')
      await look(page, 'amendment-posted')
      await page.goto(`/plans/${planId}/compare?from=1&to=2`)
      await page.getByText('ยาว 500 เมตร').first().waitFor()
      await page.getByText('ยาว 600 เมตร').first().waitFor()
      await look(page, 'compare')
      await page.goto(`/plans/${planId}/amendments`)
      await page.getByRole('link', { name: /^เปลี่ยนแปลง ครั้งที่/ }).waitFor()
      await look(page, 'amendments')
      await page.goto(`/plans/${planId}/as-of?date=${isoToday()}`)
      await page.getByText('ยาว 600 เมตร').first().waitFor()
      await look(page, 'as-of')
      const book = await page.request.get(`/api/v1${path}/book?format=docx`)
      check(book.ok(), 'the book is a file')
    },
  },
]
