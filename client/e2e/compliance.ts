import type { Page } from 'playwright-core'
import type { Test } from './runner'
import { callApi, check, createPlan, signIn, uniqueTitle } from './steps'

const CLERK = { userName: 'clerk.maesot', password: 'localplan-demo' }
const NAME = 'ก่อสร้างถนน คสล. หมู่ที่ 3 บ้านแม่ปะ'

const picture = async (page: Page, name: string) => {
  if (process.env.E2E_SHOTS) await page.screenshot({ path: `${process.env.E2E_SHOTS}/${name}.png` })
}

/** A road that lacks its objective and its power. */
const addRoad = async (page: Page, planId: string) => {
  const classes = await callApi<{ items: { id: string; code: string }[] }>(page, 'GET', '/plan-classes')
  const divisions = await callApi<{ items: { id: string }[] }>(page, 'GET', '/divisions')
  const strategy = await callApi<{ tactics: { id: string }[] }>(page, 'POST', `/plans/${planId}/strategies`, {
    number: 1,
    name: 'ด้านโครงสร้างพื้นฐาน',
    goals: [{ text: 'ประชาชนเดินทางสะดวก' }],
    tactics: [{ code: '1.1', name: 'พัฒนาถนน', planClassIds: [] }],
  })
  return await callApi<{ id: string }>(page, 'POST', `/plans/${planId}/projects`, {
    name: NAME,
    target: 'กว้าง 4 เมตร ยาว 500 เมตร',
    indicator: 'ร้อยละ 80 ของผู้ใช้เส้นทางพอใจ',
    expectedResult: 'ประชาชนสัญจรสะดวก',
    tacticId: strategy.tactics[0]?.id,
    planClassId: classes.items.find(c => c.code === '00310')?.id,
    divisionId: divisions.items[0]?.id,
    budgets: [{ fiscalYear: 2566, amount: 900_000 }],
  })
}

const choosePower = async (page: Page) => {
  const dialog = page.getByRole('dialog')
  const power = dialog.getByRole('checkbox', { name: /ทางบก ทางน้ำ ทางระบายน้ำ/ })
  await power.waitFor()
  await picture(page, 'form-proposals')
  await power.check()
  await dialog.getByText(/ยังไม่ระบุอำนาจหน้าที่.* · /).waitFor({ state: 'hidden' })
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

const waive = async (page: Page, planId: string) => {
  await page.context().clearCookies()
  await signIn(page, CLERK)
  await page.goto(`/plans/${planId}/compliance`)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'ยังไม่มีวัตถุประสงค์' })
    .getByRole('button', { name: 'ผ่อนผัน' })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'ผ่อนผัน' }).click()
  await dialog.getByText('โปรดกรอกเหตุผล').waitFor()
  await dialog.getByLabel('เหตุผล').fill('เป็นไปตามมติที่ประชุม ครั้งที่ 2/2569')
  await picture(page, 'waive-dialog')
  await dialog.getByRole('button', { name: 'ผ่อนผัน' }).click()
  await page.getByText('ไม่มีข้อที่ขวางอยู่').waitFor()
  await page.getByLabel('แสดง', { exact: true }).selectOption('waived')
  await page.getByText(/ปลัดเทศบาล ผ่อนผันเมื่อ/).waitFor()
  await picture(page, 'waived')
}

export const complianceTests: Test[] = [
  {
    name: 'compliance: a planner chooses the proposed power, the clerk waives the rest with a reason',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('ตรวจ'))
      await addRoad(page, planId)
      await page.goto(`/plans/${planId}/compliance`)
      await page.getByText('ยังส่งต่อไม่ได้ มี 2 ข้อที่ไม่ผ่าน').waitFor()
      await picture(page, 'panel')
      check((await page.getByRole('button', { name: 'ผ่อนผัน' }).count()) === 0, 'a planner may not waive')
      await page
        .getByRole('listitem')
        .filter({ hasText: 'ยังไม่ระบุอำนาจหน้าที่' })
        .getByRole('link', { name: /หมู่ที่ 3/ })
        .click()
      await page.getByText(/ไม่ผ่าน: ยังไม่มีวัตถุประสงค์ ·/).waitFor()
      await choosePower(page)
      await page.goto(`/plans/${planId}/compliance`)
      await page.getByText('ยังส่งต่อไม่ได้ มี 1 ข้อที่ไม่ผ่าน').waitFor()
      await waive(page, planId)
    },
  },
  {
    name: 'phone: the compliance panel and the powers fit the screen',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('ตรวจโทรศัพท์'))
      const road = await addRoad(page, planId)
      await page.goto(`/plans/${planId}/compliance`)
      await page.getByText('ยังส่งต่อไม่ได้').waitFor()
      await picture(page, 'phone-panel')
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      check((await overflow()) <= 0, 'the panel is wider than the screen')
      await page.goto(`/plans/${planId}/projects/${road.id}#project-authority`)
      await page.getByRole('checkbox', { name: /ทางบก/ }).waitFor()
      await page.getByRole('checkbox', { name: /ทางบก/ }).scrollIntoViewIfNeeded()
      await picture(page, 'phone-powers')
      check((await overflow()) <= 0, 'the form is wider than the screen')
    },
  },
]
