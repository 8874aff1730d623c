import type { Page } from 'playwright-core'
import { violations } from './accessibility'
import { button, look } from './lifecycle'
import { sit } from './province'
import type { Test } from './runner'
import { same, uniqueTitle } from './steps'

const HEAD = 'ชื่อโครงการ,หน่วยงาน,สถานที่,ปีงบประมาณ,งบประมาณ'
const ROAD = 'ก่อสร้างถนนลาดยาง สาย ตก.3005,แขวงทางหลวงชนบทตาก,ตำบลแม่ปะ อำเภอแม่สอด,2570,12500000'
const WEIR = 'ก่อสร้างฝายห้วยแม่ปะ,โครงการชลประทานตาก,ตำบลแม่ปะ อำเภอแม่สอด,2570-2571,4800000'

const send = async (page: Page, name: string, rows: string[]) => {
  await page.getByLabel('ไฟล์', { exact: true }).setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from([HEAD, ...rows].join('\n')),
  })
  await button(page, 'นำเข้า').click()
}

export const comparisonListTests: Test[] = [
  {
    refused: /400/,
    name: 'a PAO imports the plan of an agency, is told what cannot be read, and imports the next version',
    run: async page => {
      await sit(page, 'officer.pao')
      await page.goto('/rounds')
      await page.getByRole('link', { name: 'บัญชีเปรียบเทียบ (ข้อ 19)' }).click()
      await button(page, 'เพิ่มบัญชี').click()
      const dialog = page.getByRole('dialog')
      const name = uniqueTitle('แผนแขวงทางหลวงชนบท')
      await dialog.getByLabel('ประเภท').selectOption('agencyPlan')
      await dialog.getByLabel('ชื่อบัญชี').fill(name)
      await dialog.getByRole('button', { name: 'บันทึก' }).click()
      await dialog.getByText('โปรดกรอกหน่วยงานเจ้าของแผน').waitFor()
      await look(page, 'new-list')
      await dialog.getByLabel('หน่วยงานเจ้าของแผน').fill('แขวงทางหลวงชนบทตาก')
      await dialog.getByRole('button', { name: 'บันทึก' }).click()
      await page.getByRole('heading', { name }).waitFor()

      await button(page, 'นำเข้า').click()
      await page.getByText('โปรดเลือกไฟล์').waitFor()
      await send(page, 'แผน-1.csv', [ROAD, `${WEIR.replace('2570-2571', 'ปีหน้า')}`])
      await page.getByText(/อ่านเป็นปีงบประมาณไม่ได้/).waitFor()
      same(await violations(page), [], 'axe at the broken file')
      await look(page, 'broken-list')
      await button(page, 'นำเข้าเฉพาะแถวที่อ่านได้').click()
      await page.getByText('นำเข้าเป็นฉบับที่ 1 แล้ว').waitFor()
      await page.getByText('ใหม่ 1 · เปลี่ยน 0 · ไม่มีแล้ว 0 · ไม่นำเข้า 1').waitFor()

      await send(page, 'แผน-2.csv', [ROAD, WEIR])
      await page.getByText('นำเข้าเป็นฉบับที่ 2 แล้ว').waitFor()
      await page.getByRole('rowheader', { name: /ก่อสร้างฝายห้วยแม่ปะ/ }).waitFor()
      await page.getByRole('rowheader', { name: 'แผน-2.csv' }).waitFor()
      await send(page, 'แผน-2.csv', [ROAD, WEIR])
      await page.getByText(/เป็นไฟล์เดียวกับฉบับล่าสุด/).waitFor()
      same(await violations(page), [], 'axe at the list')
      await look(page, 'list')
      await page.getByRole('link', { name: 'บัญชีทั้งหมด' }).click()
      await page
        .getByRole('row')
        .filter({ hasText: name })
        .getByText(/ฉบับที่ 2/)
        .waitFor()
      await look(page, 'lists')
      await page.evaluate(() => localStorage.setItem('language', 'en'))
      await page.reload()
      await page.getByRole('heading', { name: 'Lists to compare with (clause 19)' }).waitFor()
      await look(page, 'lists-english')
      await page.evaluate(() => localStorage.setItem('language', 'th'))
    },
  },
]
