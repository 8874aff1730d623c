import { cell, countCalls, openGrid, paste, totals } from './gridSteps'
import type { Test } from './runner'
import { callApi, check, createPlan, same, signIn, uniqueTitle } from './steps'

type Texts = { items: { name: string; objective: string; target: string }[] }
type Aims = { items: { strategyId?: string | null; tacticId?: string | null }[] }

/** What is typed and pasted arrives as it is, and once. */
export const cellTests: Test[] = [
  {
    name: 'open and leave changes nothing; line breaks are kept',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('บรรทัด'))
      const [name, objective, target] = ['ถนน\nสายหนึ่ง', '1. ก\n2. ข', '1. ยาว\r\n2. กว้าง']
      const rows = [{ form: 'project', name, objective, target }]
      await callApi(page, 'POST', `/plans/${planId}/projects/batch`, { mode: 'allOrNothing', rows })
      const stored = async () =>
        (await callApi<Texts>(page, 'GET', `/plans/${planId}/projects`)).items.map(row => [
          row.name,
          row.objective,
          row.target,
        ])
      await page.goto(`/plans/${planId}/projects?columns=all`)
      const calls = countCalls(page, '/projects')
      for (const col of [1, 3, 4]) {
        for (const key of ['Enter', 'Tab', 'Escape']) {
          await cell(page, 0, col).click()
          await page.keyboard.press('F2')
          await cell(page, 0, col).locator('textarea').waitFor()
          await page.keyboard.press(key)
        }
        await cell(page, 0, col).dblclick()
        await cell(page, 0, 0).click({ position: { x: 3, y: 3 } })
      }
      same(await stored(), [[name, objective, target]], 'texts that were only looked at')
      same(calls, [], 'calls after looking')
      await cell(page, 0, 3).click()
      await page.keyboard.press('F2')
      await page.keyboard.press('Alt+Enter')
      await page.keyboard.type('3. ค')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.type('4. ง')
      await page.keyboard.press('Enter')
      await page.getByText('บันทึกแล้ว 1 ช่อง').waitFor()
      same((await stored())[0]?.[1], '1. ก\n2. ข\n3. ค\n4. ง', 'the text with two more lines')
      await page.keyboard.type('abc')
      same(await cell(page, 0, 3).locator('textarea').inputValue(), 'abc', 'typing replaces, in order')
      await page.keyboard.press('Escape')
    },
  },
  {
    name: 'a block whose answer was lost is tried again and lands once',
    refused: /ERR_FAILED/,
    run: async page => {
      const planId = await openGrid(page, 'ขาดสาย', 2)
      const keys: (string | undefined)[] = []
      await page.route('**/projects/batch', async route => {
        keys.push(route.request().headers()['idempotency-key'])
        if (keys.length > 1) return route.continue()
        await route.fetch()
        await route.abort('failed')
      })
      await cell(page, 1, 1).click()
      await paste(page, 'โครงการที่แก้ชื่อ\nโครงการที่เพิ่มครั้งเดียว')
      await page.getByRole('dialog').getByRole('button', { name: 'วางช่องที่อ่านได้' }).click()
      await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click()
      await page.getByText('บันทึกแล้ว 2 แถว').waitFor()
      same(keys, [keys[0], keys[0]], 'keys of the two calls')
      same((await totals(page, planId)).count, 3, 'projects after both')
      await page.getByRole('button', { name: 'เลิกทำ', exact: true }).click()
      await page.getByText('เลิกทำแล้ว').waitFor()
      same((await totals(page, planId)).count, 2, 'projects after undo')
    },
  },
  {
    name: 'undoing a tactic gives the strategy of before back',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('กลยุทธ์'))
      const make = (number: number, tactics: object[]) =>
        callApi<{ id: string }>(page, 'POST', `/plans/${planId}/strategies`, {
          number,
          name: `ยุทธศาสตร์ ${number}`,
          goals: [],
          tactics,
        })
      const { id: strategyId } = await make(1, [])
      await make(2, [{ code: '2.1', name: 'กลยุทธ์ใหม่', planClassIds: [] }])
      const rows = [{ form: 'project', name: 'ถนน', strategyId }]
      await callApi(page, 'POST', `/plans/${planId}/projects/batch`, { mode: 'allOrNothing', rows })
      const stored = async () => (await callApi<Aims>(page, 'GET', `/plans/${planId}/projects`)).items[0]
      await page.goto(`/plans/${planId}/projects?columns=all`)
      await cell(page, 0, 2).click()
      await page.keyboard.press('F2')
      await cell(page, 0, 2).locator('select').selectOption({ index: 1 })
      await page.keyboard.press('Enter')
      await page.getByText('บันทึกแล้ว 1 ช่อง').waitFor()
      check((await stored())?.strategyId !== strategyId, 'the tactic brings its own strategy')
      await page.keyboard.press('Control+z')
      await page.getByText('เลิกทำแล้ว').waitFor()
      const undone = await stored()
      same(
        [undone?.strategyId, undone?.tacticId ?? null],
        [strategyId, null],
        'strategy and tactic after undo',
      )
    },
  },
]
