import type { Page } from 'playwright-core'
import type { Test } from './runner'
import { check, same, signIn, uniqueTitle } from './steps'

const ADMIN = { userName: 'admin.maesot', password: 'localplan-demo' }

const record = async (page: Page, label: string) => {
  await page.goto('/calendar')
  await page.getByRole('button', { name: 'บันทึกเหตุการณ์' }).click()
  const dialog = page.getByRole('dialog')
  const subject = dialog.getByLabel('เรื่อง', { exact: true })
  await subject.selectOption({ label: 'แผนการดำเนินงาน' })
  same(await subject.getByText('แผนพัฒนาท้องถิ่น').count(), 0, 'plans among the subjects of events')
  await dialog.getByLabel('เหตุการณ์', { exact: true }).selectOption({ label: 'ประกาศใช้งบประมาณ' })
  await dialog.getByLabel('ชื่อเรื่อง').fill(label)
  await dialog.getByLabel('วันที่เกิดเหตุการณ์').fill('๑๖/๙/๒๕๖๗')
  await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

const entryOf = (page: Page, label: string) => page.locator('main section li').filter({ hasText: label })

export const calendarTests: Test[] = [
  {
    name: 'a recorded event opens a deadline that explains itself, is moved and done by keys alone',
    run: async page => {
      await signIn(page)
      const label = uniqueTitle('งบ')
      await record(page, label)
      await entryOf(page, label).getByRole('link').focus()
      await page.keyboard.press('Enter')
      const drawer = page.getByRole('dialog')
      await drawer.getByText('ภายใน 30 วัน (นับทุกวัน) ครบกำหนดวันที่ 16 ตุลาคม 2567').waitFor()
      await drawer.getByText(/D4 · ข้อ 27/).waitFor()
      await drawer.getByText('แก้วันเริ่มนับ', { exact: true }).focus()
      await page.keyboard.press('Enter')
      await drawer.getByLabel('วันที่เกิดเหตุการณ์').fill('20/9/2567')
      await page.keyboard.press('Enter')
      await drawer.getByText('จาก 16 ต.ค. 2567 เป็น 20 ต.ค. 2567').waitFor()
      await drawer.getByLabel('วันที่ทำเสร็จ').fill('1/10/2567')
      await page.keyboard.press('Enter')
      await drawer.getByRole('button', { name: 'ยกเลิกการทำเสร็จ' }).waitFor()
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'hidden' })
      await entryOf(page, label).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'ทำเสร็จแล้ว' }).click()
      await entryOf(page, label).getByText('ทำเสร็จ 1 ต.ค. 2567').waitFor()
      check(page.url().endsWith('/calendar?show=done'), 'the address says what is shown')
    },
  },
  {
    name: 'a preview reckons without keeping anything',
    run: async page => {
      await signIn(page)
      await page.goto('/calendar')
      await page.getByRole('button', { name: 'คำนวณทดลอง' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'คำนวณ', exact: true }).click()
      await dialog.getByText('โปรดกรอกปี พ.ศ. เช่น 2571').waitFor()
      await dialog.getByLabel('ปีงบประมาณ (พ.ศ.)').fill('๒๕๗๑')
      await dialog.getByRole('button', { name: 'คำนวณ', exact: true }).click()
      await dialog.getByText('31 ต.ค. 2569').first().waitFor()
    },
  },
  {
    name: 'a calendar address is shown once, answers without a session, and is closed',
    run: async page => {
      await signIn(page)
      await page.goto('/calendar')
      await page.getByRole('button', { name: 'รับปฏิทินในเครื่อง' }).click()
      const dialog = page.getByRole('dialog')
      const work = dialog.getByRole('button', { name: /ที่อยู่ปฏิทิน/ })
      await work.first().waitFor()
      if ((await work.first().innerText()).startsWith('ยกเลิก')) await work.first().click()
      await dialog.getByRole('button', { name: 'สร้างที่อยู่ปฏิทิน' }).click()
      const address = await dialog.getByLabel('ที่อยู่ปฏิทิน', { exact: true }).inputValue()
      const stranger = await page.context().browser()?.newContext()
      const answer = await stranger?.request.get(address)
      same(answer?.headers()['content-type']?.split(';')[0], 'text/calendar', 'type of the feed')
      check((await answer?.text())?.startsWith('BEGIN:VCALENDAR'), 'the feed is a calendar')
      await dialog.getByRole('button', { name: 'ยกเลิกที่อยู่ปฏิทิน' }).click()
      await dialog.getByRole('button', { name: 'สร้างที่อยู่ปฏิทิน' }).waitFor()
      same((await stranger?.request.get(address))?.status(), 404, 'answer after it was closed')
      await stranger?.close()
    },
  },
  {
    name: 'an administrator adds a day off and takes it out again',
    run: async page => {
      await signIn(page, ADMIN)
      await page.goto('/calendar/holidays?year=2569')
      const name = uniqueTitle('วันหยุด')
      await page.getByRole('button', { name: 'เพิ่มวัน' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('วันที่').fill('14/9/2569')
      await dialog.getByLabel('ชื่อวัน (ไทย)').fill(name)
      await dialog.getByRole('button', { name: 'บันทึก' }).click()
      const row = page.getByRole('row').filter({ hasText: name })
      await row.getByText('องค์กรนี้').waitFor()
      await row.getByRole('button', { name: 'ลบ 14 ก.ย. 2569' }).click()
      await row.waitFor({ state: 'detached' })
    },
  },
]
