import type { Page } from 'playwright-core'
import { addProjects, callApi, createPlan, signIn, uniqueTitle } from './steps'

type Totals = { count: number; total: number; years: { amount: number }[] }
export type Rows = { items: { id: string; version: number; position: number }[] }

export const cell = (page: Page, row: number, col: number) =>
  page.locator(`tbody tr[aria-rowindex="${row + 2}"] td[aria-colindex="${col + 1}"]`)
export const textOf = async (page: Page, row: number, col: number) =>
  ((await cell(page, row, col).locator('div').textContent()) ?? '').trim()

export const paste = (page: Page, text: string) =>
  page.evaluate(block => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', block)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

export const openGrid = async (page: Page, what: string, count: number) => {
  await signIn(page)
  const planId = await createPlan(page, uniqueTitle(what))
  await addProjects(page, planId, count)
  await page.goto(`/plans/${planId}/projects`)
  await cell(page, 0, 1).waitFor()
  return planId
}

export const totals = (page: Page, planId: string) =>
  callApi<Totals>(page, 'GET', `/plans/${planId}/projects/totals`)

export const countCalls = (page: Page, part: string) => {
  const calls: string[] = []
  page.on('request', request => {
    if (request.method() !== 'GET' && request.url().includes(part)) calls.push(request.url())
  })
  return calls
}
