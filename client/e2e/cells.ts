import { cell, countCalls } from './gridSteps'
import type { Test } from './runner'
import { callApi, createPlan, same, signIn, uniqueTitle } from './steps'

type Texts = { items: { name: string; objective: string; target: string }[] }

/** What happens inside one cell. */
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
]
