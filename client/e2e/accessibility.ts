import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { Test } from './runner'
import { addProjects, callApi, createPlan, signIn, uniqueTitle } from './steps'

type Violation = { id: string; nodes: { target: string[]; failureSummary?: string }[] }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }
    return (await runner.run()).violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 2) }))
  })
  return found.map(
    ({ id, nodes }) =>
      `${id} at ${nodes.map(node => `${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim()})`).join(', ')}`,
  )
}

const addStrategy = (page: Page, planId: string) =>
  callApi(page, 'POST', `/plans/${planId}/strategies`, {
    number: 1,
    name: 'ด้านโครงสร้างพื้นฐาน',
    goals: [{ text: 'ประชาชนเดินทางสะดวก' }],
    tactics: [{ code: '1.1', name: 'พัฒนาถนน', planClassIds: [] }],
  })

const pagesOf = (planId: string): [string, string][] => [
  ['/', 'main h1'],
  ['/plans', 'main table'],
  [`/plans/${planId}`, 'main ol'],
  [`/plans/${planId}/projects`, 'tbody td'],
  [`/plans/${planId}/projects?columns=all`, 'tbody td'],
  [`/plans/${planId}/projects/new`, 'dialog form'],
  [`/plans/${planId}/import`, 'input[type=file]'],
  [`/plans/${planId}/summary`, 'tfoot'],
  [`/plans/${planId}/strategies`, 'main h2'],
  [`/plans/${planId}/kpis`, 'main h1'],
  [`/plans/${planId}/compliance`, 'main li'],
  [`/plans/${planId}/amendments`, 'main h1'],
  [`/plans/${planId}/compare`, 'main h1'],
  [`/plans/${planId}/as-of?date=2024-05-01`, 'main h1'],
  ['/committees', 'main h1'],
  ['/committees/new', 'main form'],
  ['/offices', 'main h1'],
  ['/meetings', 'main h1'],
  ['/rounds', 'main h1'],
  ['/knowledge', 'main h1'],
  ['/calendar?show=all', 'main section li'],
  ['/calendar/holidays', 'main table'],
  ['/nowhere', 'h1'],
]

const inspect = async (page: Page, address: string, ready: string, problems: string[]) => {
  await page.goto(address)
  await page.locator(ready).first().waitFor()
  problems.push(...(await violations(page)).map(text => `${address}: ${text}`))
}

const everyPage = (language: 'th' | 'en'): Test => ({
  name: `no axe violations on any page (${language})`,
  run: async page => {
    const problems: string[] = []
    await signIn(page)
    const planId = await createPlan(page, uniqueTitle('เข้าถึง'))
    await addProjects(page, planId, 12)
    await addStrategy(page, planId)
    await page.evaluate(chosen => localStorage.setItem('language', chosen), language)
    for (const [address, ready] of pagesOf(planId)) await inspect(page, address, ready, problems)
    await page.goto('/calendar?show=all')
    await page.locator('main section li a').first().click()
    await page.locator('dialog ol').waitFor()
    problems.push(...(await violations(page)).map(text => `a deadline opened: ${text}`))
    await page.goto(`/plans/${planId}/projects/new`)
    await page.locator('dialog button[type=submit]').click()
    await page.getByRole('alert').waitFor()
    problems.push(...(await violations(page)).map(text => `form with errors: ${text}`))
    await page.context().clearCookies()
    await inspect(page, '/sign-in', 'form', problems)
    if (problems.length > 0) throw new Error(problems.join('\n  '))
  },
})

export const accessibilityTests: Test[] = [everyPage('th'), everyPage('en')]
