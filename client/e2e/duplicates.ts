import { violations } from './accessibility'
import { look } from './lifecycle'
import type { Test } from './runner'
import { callApi, createPlan, same, signIn, uniqueTitle } from './steps'
import { newVillage } from './villages'

export const duplicateTests: Test[] = [
  {
    name: 'the form says quietly what a project may repeat, and saves all the same',
    run: async page => {
      const village = `บ้าน${newVillage()}`
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('ซ้ำซ้อน'))
      await callApi(page, 'POST', `/plans/${planId}/projects`, {
        form: 'project',
        name: `ก่อสร้างถนน ค.ส.ล. หมู่ ๔ ${village}`,
        budgets: [{ fiscalYear: 2566, amount: 480_000 }],
      })
      await page.goto(`/plans/${planId}/projects/new`)
      const drawer = page.getByRole('dialog')
      const name = drawer.locator('textarea[name="name"]')
      const hint = drawer.getByText(/อาจซ้ำกับ \d+ โครงการ/)
      await name.fill('ถนน')
      await name.fill(`ถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 ${village}`)
      await hint.waitFor()
      await drawer
        .getByRole('listitem')
        .filter({ hasText: village })
        .getByText(/หมู่ที่ตรงกัน/)
        .waitFor()
      same(await violations(page), [], 'axe at the hint')
      await look(page, 'may-repeat')
      await page.evaluate(() => localStorage.setItem('language', 'en'))
      await page.reload()
      await drawer.locator('textarea[name="name"]').fill(`ถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 ${village}`)
      await drawer.getByText(/Similar projects found: \d+/).waitFor()
      await look(page, 'may-repeat-english')
      await page.evaluate(() => localStorage.setItem('language', 'th'))
      await page.reload()
      await name.fill('ถนน')
      await hint.waitFor({ state: 'detached' })
      await name.fill(`ถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 ${village}`)
      await hint.waitFor()
      await drawer.getByRole('button', { name: 'บันทึก', exact: true }).click()
      await drawer.waitFor({ state: 'detached' })
    },
  },
]
