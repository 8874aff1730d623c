import type { Page } from 'playwright-core'
import type { Test } from './runner'
import { addProjects, check, createPlan, signIn, uniqueTitle } from './steps'

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

export const phoneTests: Test[] = [
  {
    name: 'phone: cards instead of the grid, nothing wider than the screen',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('โทรศัพท์'))
      await addProjects(page, planId, 5)
      for (const path of [
        '',
        'projects',
        'projects/new',
        'import',
        'summary',
        'strategies',
        'kpis',
        'compliance',
        'amendments',
        'compare',
        'as-of',
      ]) {
        await page.goto(`/plans/${planId}/${path}`)
        await page.locator('h1').first().waitFor()
        await page.waitForTimeout(300)
        check((await overflow(page)) <= 0, `${path} is ${await overflow(page)} px wider than the screen`)
      }
      for (const path of ['/calendar', '/calendar/holidays']) {
        await page.goto(path)
        await page.locator('h1').first().waitFor()
        check((await overflow(page)) <= 0, `${path} is ${await overflow(page)} px wider than the screen`)
      }
      await page.goto(`/plans/${planId}/projects`)
      await page.getByRole('link', { name: /หมู่ที่ 3/ }).click()
      await page.getByRole('dialog').getByLabel('โครงการ', { exact: true }).waitFor()
    },
  },
  {
    name: 'phone: Thai digits and English are switched live',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('ภาษา'))
      await addProjects(page, planId, 2)
      await page.goto(`/plans/${planId}/projects`)
      await page.getByRole('button', { name: /๑๒๓/ }).click()
      await page.getByText('๓,๐๐๐').waitFor()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('link', { name: 'Add project' }).waitFor()
    },
  },
]
