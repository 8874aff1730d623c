import type { Page } from 'playwright-core'
import { cell, countCalls, openGrid, paste, type Rows, textOf, totals } from './gridSteps'
import type { Test } from './runner'
import { callApi, check, same } from './steps'

export const gridTests: Test[] = [
  {
    name: 'a block from a spreadsheet is one call, one undo gives all back',
    run: async page => {
      const planId = await openGrid(page, 'วาง', 60)
      const before = await totals(page, planId)
      const calls = countCalls(page, '/projects')
      await cell(page, 0, 3).click()
      await paste(
        page,
        Array.from({ length: 50 }, (_, i) => ['๑,๐๐๐', '-', '', '2,500.50', String(i)].join('\t')).join(
          '\r\n',
        ),
      )
      await page.getByText('บันทึกแล้ว 50 แถว').waitFor()
      same(calls.length, 1, 'calls for 250 cells')
      same(
        (await totals(page, planId)).years.map(year => year.amount),
        [50_000 + sum(51, 60) * 1000, 0, 0, 125_025, sum(0, 49)],
        'sums after the paste',
      )
      same(
        [await textOf(page, 1, 3), await textOf(page, 1, 4), await textOf(page, 1, 5)],
        ['1,000', '-', ''],
        'pasted cells',
      )
      await page.keyboard.press('Control+z')
      await page.getByText('เลิกทำแล้ว').waitFor()
      same((await totals(page, planId)).total, before.total, 'total after undo')
      same(await textOf(page, 1, 3), '2,000', 'cell after undo')
    },
  },
  {
    name: 'cells that cannot be read are named before anything changes; new rows are offered',
    run: async page => {
      const planId = await openGrid(page, 'ตรวจ', 3)
      await cell(page, 2, 1).click()
      await paste(page, 'โครงการแก้ชื่อ\tแผนงานการศึกษา\t5,000\nโครงการใหม่จากการวาง\tไม่มีแผนงานนี้\tห้าพัน')
      const dialog = page.getByRole('dialog')
      await dialog.getByText('ห้าพัน').waitFor()
      same((await totals(page, planId)).count, 3, 'nothing saved before the answer')
      await dialog.getByRole('button', { name: 'วางช่องที่อ่านได้' }).click()
      await page.getByText('โครงการใหม่จากการวาง').waitFor()
      same(await totals(page, planId).then(t => [t.count, t.total]), [4, 8_000], 'after the paste')
    },
  },
  {
    name: 'keys alone: move, edit, cancel, delete, select',
    run: async page => {
      await openGrid(page, 'แป้น', 30)
      await cell(page, 0, 1).click()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('F2')
      await page.keyboard.press('Control+a')
      await page.keyboard.type('999')
      await page.keyboard.press('Escape')
      same(await textOf(page, 0, 3), '1,000', 'Esc gives the value back')
      await page.keyboard.type('7')
      await page.keyboard.press('Tab')
      await page.keyboard.type('8')
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') === '3',
      )
      same([await textOf(page, 0, 3), await textOf(page, 0, 4)], ['7', '8'], 'typed amounts')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('Shift+ArrowDown')
      await page.getByText(/เลือก 2 ช่อง รวม 5,000 บาท/).waitFor()
      await page.keyboard.press('Delete')
      await page.getByText('บันทึกแล้ว 2 แถว').waitFor()
      same([await textOf(page, 1, 3), await textOf(page, 2, 3)], ['', ''], 'deleted amounts')
    },
  },
  {
    name: 'the mouse selects as in a spreadsheet: drag, Shift and click; the sum is said',
    run: async page => {
      await openGrid(page, 'เมาส์', 12)
      const [from, to] = await Promise.all([cell(page, 1, 3).boundingBox(), cell(page, 3, 4).boundingBox()])
      if (!from || !to) throw new Error('no cells')
      await page.mouse.move(from.x + 10, from.y + 10)
      await page.mouse.down()
      await page.mouse.move(to.x + 10, to.y + 10, { steps: 8 })
      await page.mouse.up()
      await page.getByText('เลือก 6 ช่อง รวม 9,000 บาท').waitFor()
      await cell(page, 0, 3).click()
      await cell(page, 11, 3).click({ modifiers: ['Shift'] })
      await page.getByText('เลือก 12 ช่อง รวม 78,000 บาท').waitFor()
      await cell(page, 0, 4).dblclick()
      await page.keyboard.type('450')
      await cell(page, 5, 5).click()
      await page.getByText('บันทึกแล้ว 1 ช่อง').waitFor()
      same(await textOf(page, 0, 4), '450', 'a press on another cell finishes the typing')
    },
  },
  {
    name: 'a block that reaches below the rows read so far changes those rows and adds none',
    run: async page => {
      const planId = await openGrid(page, 'ยาว', 130)
      const calls = countCalls(page, '/projects')
      await cell(page, 0, 3).click()
      await paste(page, Array.from({ length: 130 }, () => '๑๐').join('\n'))
      await page.getByText('บันทึกแล้ว 130 แถว').waitFor()
      same(calls.length, 1, 'calls')
      same(await totals(page, planId).then(t => [t.count, t.total]), [130, 1_300], 'after the paste')
    },
  },
  {
    name: 'what a row lacks stands in words below the grid with its clause, and colours its cell',
    run: async page => {
      await openGrid(page, 'ขาด', 2)
      check(
        await cell(page, 0, 2).evaluate(td => /fail/.test(td.className)),
        'the cell of the plan class is marked',
      )
      await cell(page, 0, 2).click()
      await page
        .getByText(/ยังไม่ระบุแผนงาน \(มท 0810\.3\/ว 7467/)
        .last()
        .waitFor()
    },
  },
  {
    name: 'a grid that was filtered and sorted by hand is the same at its address in another browser',
    run: async page => {
      await openGrid(page, 'ที่อยู่', 40)
      await page.getByLabel('ค้นหาโครงการ').fill('หมู่ที่')
      await page.waitForURL(/search=/)
      await page.getByRole('button', { name: /^รวม 5 ปี/ }).click()
      await page.waitForURL(/sort=total/)
      await page.getByRole('button', { name: /^รวม 5 ปี/ }).click()
      await page.waitForURL(/sort=-total/)
      await page.waitForFunction(() =>
        document.querySelector('tbody tr[aria-rowindex="2"]')?.textContent?.includes('หมู่ที่ 40'),
      )
      const rows = (of: Page) => of.locator('tbody tr[aria-rowindex] td[aria-colindex="2"]').allInnerTexts()
      const other = await (await page.context().browser()?.newContext())?.newPage()
      if (!other) throw new Error('no second browser')
      const { origin } = new URL(page.url())
      await other.goto(`${origin}/sign-in`)
      await other.request.post(`${origin}/api/v1/session`, {
        data: { userName: 'planner.maesot', password: 'localplan-demo' },
      })
      await other.goto(page.url())
      await cell(other, 0, 1).waitFor()
      same((await rows(other)).slice(0, 8), (await rows(page)).slice(0, 8), 'rows at the same address')
      await other.context().close()
    },
  },
  {
    name: 'filter and sort stand in the address; far rows are loaded; 11 rows are in sight',
    run: async page => {
      const planId = await openGrid(page, 'เลื่อน', 250)
      const fits = await page.locator('tbody tr[aria-rowindex]').evaluateAll(rows => {
        const foot = document.querySelector('tfoot')?.getBoundingClientRect().top ?? 0
        return rows.filter(row => row.getBoundingClientRect().bottom <= foot + 1).length
      })
      check(fits >= 11, `${fits} rows are in sight`)
      await cell(page, 0, 1).click()
      for (let i = 0; i < 3; i++) {
        await page.keyboard.press('Control+ArrowDown')
        await page.waitForTimeout(500)
      }
      await page.getByText(/แสดง 250 จาก 250 โครงการ/).waitFor()
      const drawn = await page.locator('tbody tr').count()
      check(drawn < 60, `${drawn} rows are drawn`)
      await page.goto(`/plans/${planId}/projects?search=${encodeURIComponent('หมู่ 25')}&sort=-total`)
      await cell(page, 0, 1).waitFor()
      check((await textOf(page, 0, 1)).includes('หมู่ที่ 25'), 'the address alone gives the same rows')
      await page.getByRole('button', { name: /^2566/ }).click()
      await page.waitForURL(/sort=y2566/)
    },
  },
  {
    name: 'a change by someone else shows both values',
    run: async page => {
      const planId = await openGrid(page, 'ชน', 2)
      const [row] = (await callApi<Rows>(page, 'GET', `/plans/${planId}/projects`)).items
      await callApi(
        page,
        'PATCH',
        `/plans/${planId}/projects/${row?.id}`,
        { budgets: [{ fiscalYear: 2566, amount: 111 }] },
        { 'If-Match': `"${row?.version}"` },
      )
      await cell(page, 0, 3).click()
      await page.keyboard.type('222')
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('cell', { name: '111' }).waitFor()
      await dialog.getByRole('cell', { name: '222' }).waitFor()
      await dialog.getByRole('button', { name: 'ใช้ค่าของท่าน' }).click()
      await page.getByText('บันทึกแล้ว 1 ช่อง').waitFor()
      same((await totals(page, planId)).total, 2_222, 'total with my value')
    },
  },
]

function sum(from: number, to: number) {
  return ((from + to) * (to - from + 1)) / 2
}
