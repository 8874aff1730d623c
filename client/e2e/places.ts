import type { Page } from 'playwright-core'
import type { Test } from './runner'
import { callApi, check, createPlan, same, signIn, uniqueTitle } from './steps'

type Details = {
  places: { name: string }[]
  startPoint: { latitude: number; longitude: number } | null
  origin: string | null
  fundingSource: string | null
  book: { page: string | null }
}
type Rows = { items: { id: string }[] }

/** What a person does who has no mouse: types a part of the name, walks the list, chooses. */
const choosePlace = async (page: Page, typed: string, first: string) => {
  const box = page.getByRole('combobox', { name: 'หมู่บ้าน ตำบล อำเภอ' })
  await box.focus()
  await page.keyboard.type(typed)
  const list = page.getByRole('listbox', { name: 'หมู่บ้าน ตำบล อำเภอ' })
  await list.getByRole('option', { name: first, exact: true, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  same(await box.inputValue(), '', 'the box after a choice')
}

export const placeTests: Test[] = [
  {
    name: 'places by keyboard, a point from a map, origin, funding and the page in the book are kept',
    refused: /400 \(Bad Request\)/,
    run: async page => {
      await signIn(page)
      const planId = await createPlan(page, uniqueTitle('สถานที่'))
      await page.goto(`/plans/${planId}/projects/new`)
      const drawer = page.getByRole('dialog')
      await drawer.getByLabel('โครงการ', { exact: true }).fill('ก่อสร้างถนนสายบ้านแม่กุหลวง')
      await choosePlace(page, 'แมกุหลวง', 'บ้านแม่กุหลวง หมู่ที่ 1 ต.แม่กุ อ.แม่สอด')
      await choosePlace(page, 'ต.แม่กุ หมู่ 3', 'บ้านห้วยผักหละ หมู่ที่ 3 ต.แม่กุ อ.แม่สอด')
      await choosePlace(page, 'อำเภอแม่สอด', 'อ.แม่สอด')
      await drawer.getByText('บ้านแม่กุหลวง หมู่ที่ 1 ต.แม่กุ อ.แม่สอด').waitFor()
      await page.keyboard.press('Backspace')
      await drawer
        .getByRole('list', { name: 'สถานที่ที่เลือกแล้ว' })
        .getByText('อ.แม่สอด', { exact: true })
        .waitFor({ state: 'detached' })
      await page.keyboard.type('แม่')
      await page.keyboard.press('Escape')
      check(await drawer.isVisible(), 'Esc closes the list, not the form')
      await drawer.getByLabel('ละติจูด').first().fill('98.5')
      await drawer.getByLabel('ลองจิจูด').first().fill('98.5')
      await drawer.getByLabel('ที่มาของโครงการ').fill('แผนหมู่บ้าน/แผนชุมชน')
      await drawer.getByLabel('แหล่งงบประมาณ').fill('เงินบริจาค')
      await drawer.getByLabel('หน้า', { exact: true }).fill('๔๕')
      await drawer.getByRole('button', { name: 'บันทึก' }).click()
      await drawer
        .getByRole('alert')
        .getByRole('link', { name: /ละติจูดในประเทศไทย/ })
        .click()
      check(
        await drawer
          .getByLabel('ละติจูด')
          .first()
          .evaluate(box => box === document.activeElement),
        'the link leads to its field',
      )
      await drawer.getByLabel('ละติจูด').first().fill('๑๖.๗๑๓๑')
      await drawer.getByRole('button', { name: 'บันทึก' }).click()
      await page.waitForURL(/\/projects$/)
      const [row] = (await callApi<Rows>(page, 'GET', `/plans/${planId}/projects`)).items
      const kept = await callApi<Details>(page, 'GET', `/plans/${planId}/projects/${row?.id}`)
      same(
        kept.places.map(place => place.name),
        ['บ้านแม่กุหลวง', 'บ้านห้วยผักหละ'],
        'places',
      )
      same(kept.startPoint, { latitude: 16.7131, longitude: 98.5 }, 'point')
      same([kept.origin, kept.fundingSource, kept.book.page], ['แผนหมู่บ้าน/แผนชุมชน', 'เงินบริจาค', '๔๕'], 'texts')
      await page.getByRole('link', { name: 'เปิดรายละเอียดโครงการ 1' }).click()
      await drawer.getByText('บ้านห้วยผักหละ หมู่ที่ 3 ต.แม่กุ อ.แม่สอด').waitFor()
    },
  },
]
