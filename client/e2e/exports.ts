import { readFileSync, statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Test } from './runner'
import { addProjects, callApi, check, createPlan, same, signIn, uniqueTitle } from './steps'
import { readXlsx } from './xlsx'

const FORMATS = ['XLSX', 'CSV', 'JSON'] as const
/** ผ.01, ผ.02, ผ.02/1, the coordination account, ผ.03 and the working copy. */
const FORMS = 6

const fill = async (page: Page, planId: string) => {
  await addProjects(page, planId, 3)
  const rows = (['community', 'coordination', 'equipment'] as const).map((form, i) => ({
    form,
    name: `รายการของแบบ ${form}`,
    budgets: [{ fiscalYear: 2566, amount: (i + 1) * 100 }],
  }))
  await callApi(page, 'POST', `/plans/${planId}/projects/batch`, { mode: 'allOrNothing', rows })
}

/** Chromium drops the eleventh download that a page starts within a second; nobody clicks that fast. */
const BETWEEN_CLICKS = 150

const download = async (page: Page, format: string) => {
  await page.waitForTimeout(BETWEEN_CLICKS)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `ดาวน์โหลด ${format}` }).click(),
  ])
  return { name: file.suggestedFilename(), path: await file.path() }
}

const holds = (path: string, name: string) => {
  if (name.endsWith('.xlsx')) return readXlsx(readFileSync(path)).size > 5
  return readFileSync(path, 'utf8').length > 200
}

export const exportTests: Test[] = [
  {
    name: 'every form comes in every format and in both kinds of digits',
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('ส่งออก'))
      await fill(page, planId)
      await page.goto(`/plans/${planId}/summary`)
      const form = page.getByLabel('แบบ', { exact: true })
      await form.waitFor()
      const values = await form
        .locator('option')
        .evaluateAll(all => all.map(o => (o as HTMLOptionElement).value))
      same(values.length, FORMS, 'forms to choose from')
      const names = new Set<string>()
      for (const value of values) {
        await form.selectOption(value)
        for (const format of FORMATS) {
          const { name, path } = await download(page, format)
          check(name.endsWith(`.${format.toLowerCase()}`), `${value} as ${format} is called ${name}`)
          check(statSync(path).size > 0 && holds(path, name), `${value} as ${format} is empty`)
          names.add(name)
        }
      }
      same(names.size, FORMS * FORMATS.length, 'different files')
      await page.getByLabel('ตัวเลขในเอกสาร').selectOption('thai')
      const { path } = await download(page, 'XLSX')
      check(
        [...readXlsx(readFileSync(path)).values()].some(text => /[๐-๙]/.test(text)),
        'Thai digits in ผ.01',
      )
    },
  },
]
