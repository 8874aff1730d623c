import type { Page } from 'playwright-core'
import { violations } from './accessibility'
import { button, look } from './lifecycle'
import { moveRound, sit } from './province'
import { createPlan, same, uniqueTitle } from './steps'

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

/** Accepted items enter a plan of the PAO that is drafted; one gets its budget, the other does not. */
export const bringIn = async (page: Page, roundId: string, [funded, unfunded]: [string, string]) => {
  await sit(page, 'planner.pao')
  const title = uniqueTitle('แผน อบจ.')
  await createPlan(page, title)
  await sit(page, 'coordinator.pao')
  await moveRound(page, roundId, 'startInclusion')
  await page.goto(`/rounds/${roundId}/inclusion`)
  await page
    .getByLabel('บรรจุใน')
    .getByRole('option', { name: new RegExp(title.slice(-8)) })
    .waitFor({ state: 'attached' })
  const value = await page
    .getByLabel('บรรจุใน')
    .getByRole('option', { name: new RegExp(title.slice(-8)) })
    .getAttribute('value')
  await page.getByLabel('บรรจุใน').selectOption(value)
  await page.getByLabel('เลือกทั้งหมด').check()
  same(await violations(page), [], 'axe before inclusion')
  await look(page, 'before-inclusion')
  await button(page, 'บรรจุ 2 โครงการ').click()
  await page.getByText('บรรจุแล้ว 2 โครงการ').waitFor()
  await button(page, `ได้รับงบประมาณ ${funded}`).click()
  await row(page, funded).getByText('ได้รับงบประมาณ', { exact: true }).waitFor()
  await button(page, `ไม่ได้รับงบประมาณ ${unfunded}`).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await dialog.getByText('โปรดกรอกเหตุผลที่ไม่ได้รับงบประมาณ').waitFor()
  await dialog.getByLabel('เหตุผลที่ไม่ได้รับงบประมาณ').fill('วงเงินปี 2566 เต็มแล้ว')
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await dialog.waitFor({ state: 'detached' })
  same(await violations(page), [], 'axe after inclusion')
  await look(page, 'included')
}
