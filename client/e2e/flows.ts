import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Test } from './runner'
import { callApi, check, createPlan, same, signIn, uniqueTitle } from './steps'
import { planWorkbook } from './workbook'
import { readXlsx } from './xlsx'

const upload = async (page: Page, planId: string) => {
  await page.goto(`/plans/${planId}/import`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'แผน.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: planWorkbook(),
  })
  await page.getByRole('heading', { name: 'บันทึกลงแผน' }).waitFor()
}

const reviewImport = async (page: Page) => {
  await page.getByRole('tab', { name: /ข้อผิดพลาด/ }).click()
  await page.getByRole('cell', { name: 'หนึ่งแสน' }).waitFor()
  await page.getByRole('tab', { name: /แผ่นงาน/ }).click()
  await page.getByText('ตรงกัน').waitFor()
  await page.getByRole('radio', { name: /เมื่อถูกต้องทุกแถว/ }).check()
  check(
    await page.getByRole('button', { name: 'บันทึกลงแผน' }).isDisabled(),
    'errors must forbid "all or nothing"',
  )
  await page.getByRole('radio', { name: /ทุกแถวที่ถูกต้อง/ }).check()
}

const confirmNames = async (page: Page) => {
  await page.getByRole('tab', { name: /สิ่งที่ต้องยืนยัน/ }).click()
  await page.getByRole('rowheader', { name: 'แผนงานการพานิชย์' }).waitFor()
  await page.getByRole('button', { name: /ยอมรับข้อเสนอทั้งหมด/ }).click()
  await page.getByText('✓ ยืนยันแล้ว').first().waitFor()
}

const editFirstAmount = async (page: Page) => {
  const cell = page.locator('tbody tr[aria-rowindex="2"] td[aria-colindex="4"]')
  await cell.click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('๖๐๐,๐๐๐')
  await page.keyboard.press('Enter')
  await page.getByText('บันทึกแล้ว 1 ช่อง').waitFor()
  same(await cell.locator('div').textContent(), '600,000', 'edited amount')
}

const readSummary = async (page: Page, planId: string) => {
  await page.goto(`/plans/${planId}/summary`)
  const total = page.locator('tfoot tr')
  await total.waitFor()
  const cells = await total.locator('td').allInnerTexts()
  same(
    cells,
    ['3', '1,950,000', '1', '300,000', '1', '200,000', '-', '-', '1', '400,000', '6', '4', '2,850,000'],
    'totals of ผ.01',
  )
}

const exportSummary = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'ดาวน์โหลด XLSX' }).click(),
  ])
  const cells = [...readXlsx(readFileSync(await download.path())).values()].map(Number)
  check(cells.includes(2_850_000), 'the exported ผ.01 holds the grand total')
}

export const flowTests: Test[] = [
  {
    name: 'an unknown password is refused, a lost session leads to sign-in and back',
    run: async page => {
      await page.goto('/committees')
      await page.waitForURL(/\/sign-in\?back=/)
      await page.getByLabel('ชื่อผู้ใช้').fill('planner.maesot')
      await page.getByLabel('รหัสผ่าน').fill('ผิด')
      await page.locator('form').getByRole('button', { name: 'เข้าสู่ระบบ' }).click()
      await page.getByRole('alert').waitFor()
      await page.getByLabel('รหัสผ่าน').fill('localplan-demo')
      await page.locator('form').getByRole('button', { name: 'เข้าสู่ระบบ' }).click()
      await page.waitForURL(/\/committees$/)
      await page.getByRole('heading', { name: 'คณะกรรมการ', exact: true }).waitFor()
    },
  },
  {
    name: 'from a workbook to ผ.01: create, import, edit, sum, export',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('นำเข้า'))
      await upload(page, planId)
      await reviewImport(page)
      await confirmNames(page)
      await page.getByRole('button', { name: 'บันทึกลงแผน' }).click()
      await page.getByText('บันทึกลงแผนแล้ว').waitFor()
      await page.getByRole('link', { name: 'ดูโครงการในแผน' }).click()
      await editFirstAmount(page)
      await readSummary(page, planId)
      await exportSummary(page)
    },
  },
  {
    name: 'the same workbook again changes nothing',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('ซ้ำ'))
      for (const turn of [1, 2]) {
        await upload(page, planId)
        if (turn === 1) await confirmNames(page)
        else {
          await page.getByRole('tab', { name: /เทียบกับแผน/ }).click()
          await page.getByText('ไม่มีแถวในกลุ่มนี้').waitFor()
        }
        await page.getByRole('button', { name: 'บันทึกลงแผน' }).click()
        await page.getByText('บันทึกลงแผนแล้ว').waitFor()
      }
      same(
        (await callApi<{ count: number }>(page, 'GET', `/plans/${planId}/projects/totals`)).count,
        4,
        'projects',
      )
    },
  },
  {
    name: 'the form names what is missing, keeps its input through a language switch, and saves',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('แบบ'))
      await page.goto(`/plans/${planId}/projects/new`)
      const drawer = page.getByRole('dialog')
      await drawer.getByLabel('วัตถุประสงค์').fill('เพื่อให้มีน้ำใช้')
      await drawer.getByLabel('2567').first().fill('หมื่น')
      await drawer.getByRole('button', { name: 'บันทึก' }).click()
      const summary = drawer.getByRole('alert')
      await summary.waitFor()
      check(
        await summary.evaluate(box => box === document.activeElement),
        'the error summary takes the focus',
      )
      await summary.getByRole('link', { name: /โปรดกรอกโครงการ/ }).click()
      await page.keyboard.type('โครงการขุดเจาะบ่อบาดาล หมู่ที่ 5')
      await drawer.getByLabel('2567').first().fill('๑๐,๐๐๐')
      same(await drawer.getByLabel('วัตถุประสงค์').inputValue(), 'เพื่อให้มีน้ำใช้', 'input after the error')
      await drawer.getByRole('button', { name: 'บันทึก' }).click()
      await page.waitForURL(/\/projects$/)
      await page.getByText('โครงการขุดเจาะบ่อบาดาล หมู่ที่ 5').waitFor()
      same(
        (await callApi<{ total: number }>(page, 'GET', `/plans/${planId}/projects/totals`)).total,
        10_000,
        'total',
      )
    },
  },
]
