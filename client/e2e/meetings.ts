import type { Page } from 'playwright-core'
import { violations } from './accessibility'
import { PHONE, type Test } from './runner'
import { callApi, check, same, signIn } from './steps'

const SECRETARY = { userName: 'secretary.tm', password: 'localplan-demo' }

const OFFICES: [kind: string, number: number, title: string, name: string][] = [
  ['executive', 1, 'นายกเทศมนตรี', 'นายเอก ตัวอย่าง'],
  ['deputy', 1, 'รองนายกเทศมนตรี คนที่ 1', 'นายโท ตัวอย่าง'],
  ['deputy', 2, 'รองนายกเทศมนตรี คนที่ 2', 'นางตรี ตัวอย่าง'],
  ['clerk', 1, 'ปลัดเทศบาล', 'นายจัตวา ตัวอย่าง'],
  ['councillor', 1, 'สมาชิกสภาเทศบาล', 'นายเบญจ ตัวอย่าง'],
  ['councillor', 2, 'สมาชิกสภาเทศบาล', 'นางฉ ตัวอย่าง'],
  ['councillor', 3, 'สมาชิกสภาเทศบาล', 'นายสัปต ตัวอย่าง'],
  ['planningDivisionHead', 1, 'ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ', 'นางอัฐ ตัวอย่าง'],
]

/** Offices of an earlier run stay: they are recorded once. */
const recordOffices = async (page: Page) => {
  const { items } = await callApi<{ items: { kind: string; number: number }[] }>(
    page,
    'GET',
    '/offices?limit=100',
  )
  for (const [kind, number, title, name] of OFFICES) {
    if (items.some(office => office.kind === kind && office.number === number)) continue
    const holder = { name, from: '2025-01-01', document: 'ประกาศ 1/2568' }
    await callApi(page, 'POST', '/offices', { kind, number, title, holder })
  }
}

const fillChosen = async (page: Page, group: string, names: readonly string[]) => {
  const box = page.getByRole('group', { name: group })
  await box.getByLabel('รายงานการประชุม/คำสั่งที่คัดเลือก').fill('รายงานการประชุม 1/2568')
  await box.getByLabel('วันที่คัดเลือก').fill('20/5/2568')
  for (const [i, name] of names.entries())
    await box.getByLabel(`ชื่อ – สกุล ${i + 1}`, { exact: true }).fill(name)
}

const people = (what: string, count: number) =>
  Array.from({ length: count }, (_, i) => `นาย${what} ลำดับ${i + 1}`)

type Standing = {
  id: string
  kind: string
  parentId?: string | null
  version: number
  orders: { date: string }[]
  seats: { id: string }[]
}

/** Ends the committee of an earlier run; answers the day on which the next may begin. */
const freeDay = async (page: Page) => {
  const { items } = await callApi<{ items: Standing[] }>(page, 'GET', '/committees?limit=100')
  const earlier = items.filter(one => one.kind === 'development' && !one.parentId)
  const last = earlier
    .flatMap(one => one.orders.map(order => order.date))
    .sort()
    .at(-1)
  if (!last) return '2025-06-01'
  const day = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
  for (const { id, version, seats } of earlier.filter(one => one.seats.length > 0)) {
    const ends = seats.map(seat => ({ seatId: seat.id, reason: 'removed' }))
    const order = { order: { number: 'ยุบ', date: day }, ends, seats: [] }
    await callApi(page, 'POST', `/committees/${id}/orders`, order, { 'If-Match': `"${version}"` })
  }
  return day
}

const appoint = async (page: Page) => {
  const [year, month, day] = (await freeDay(page)).split('-').map(Number)
  await page.goto('/committees/new')
  await page.getByLabel('คำสั่งที่', { exact: true }).fill('12/2568')
  await page.getByLabel('ลงวันที่').fill(`${day}/${month}/${(year ?? 0) + 543}`)
  const councillors = page.getByRole('group', { name: /^สมาชิกสภาท้องถิ่น/ })
  await councillors.getByLabel('รายงานการประชุม/คำสั่งที่คัดเลือก').fill('มติสภา 2/2568')
  await councillors.getByLabel('วันที่คัดเลือก').fill('20/5/2568')
  for (const n of [1, 2, 3]) await councillors.getByLabel(`ตำแหน่งในทะเบียน ${n}`).selectOption({ index: n })
  await fillChosen(page, 'ผู้ทรงคุณวุฒิ', people('ทรงคุณ', 3))
  await fillChosen(page, 'ผู้แทนภาคราชการ', people('ราชการ', 3))
  await fillChosen(page, 'ผู้แทนประชาคม', people('ประชาคม', 2))
  await page.getByRole('button', { name: 'บันทึกคำสั่งแต่งตั้ง' }).click()
  await page.getByRole('alert').getByText('ผู้แทนประชาคมท้องถิ่นมี 2 คน ต้องมีอย่างน้อย 3 คน').waitFor()
  await page.getByLabel('ชื่อ – สกุล 3', { exact: true }).last().fill('นางประชาคม ลำดับ3')
  await page.getByText('องค์ประกอบถูกต้อง').waitFor()
  await page.getByRole('button', { name: 'บันทึกคำสั่งแต่งตั้ง' }).click()
  await page.waitForURL(/\/committees\/[0-9a-f-]+$/)
  await page.getByRole('rowheader', { name: 'นายจัตวา ตัวอย่าง' }).waitFor()
}

const planMeeting = async (page: Page, number: string) => {
  await page.getByRole('link', { name: 'การประชุมของคณะนี้' }).click()
  await page.getByRole('button', { name: 'นัดประชุม' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ครั้งที่').fill(number)
  await dialog.getByLabel('วันประชุม').fill('5/2/2569')
  await dialog.getByLabel('เรื่อง').fill('พิจารณาร่างแผนพัฒนาท้องถิ่น')
  await dialog.getByLabel('สถานที่').fill('ห้องประชุมสภา')
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await page.waitForURL(/\/meetings\/[0-9a-f-]+$/)
  await page.getByLabel('เรื่อง 1').fill('ร่างแผนพัฒนาท้องถิ่น')
  await page.getByRole('button', { name: 'บันทึกระเบียบวาระ' }).click()
  await page.getByRole('button', { name: 'บันทึกการเชิญ' }).click()
  await page.getByRole('dialog').getByLabel('วันที่ส่งหนังสือเชิญ').fill('28/1/2569')
  await page.getByRole('dialog').getByRole('button', { name: 'บันทึก' }).click()
  await page.getByRole('button', { name: 'เปิดประชุม' }).click()
  await page.getByText(/ยังไม่ครบ ขาดอีก 8 คน/).waitFor()
}

const decide = async (page: Page) => {
  const here = page.getByRole('button', { name: /^มา / })
  for (let i = 0; i < 7; i++) await here.nth(i).click()
  await page.getByText('ขาดอีก 1 คน').waitFor()
  await page.getByRole('button', { name: 'บันทึกมติ' }).click()
  await page
    .getByRole('alert')
    .getByText(/ต้องมีอย่างน้อย 8 คนจึงลงมติได้/)
    .waitFor()
  await page.getByRole('alert').getByText('ม. 79 พ.ร.บ. วิปฏิบัติ').waitFor()
  await here.nth(7).click()
  await page.getByText('✓ ครบองค์ประชุม', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'บันทึกมติ' }).click()
  await page.getByText('ขณะลงมติอยู่ 8 จาก 16 คน').waitFor()
}

const close = async (page: Page) => {
  await page.getByRole('button', { name: 'ปิดประชุม' }).click()
  await page.getByRole('alert').getByText('ยังไม่ได้บันทึกว่ามาหรือไม่มา 9 คน').waitFor()
  await page.getByRole('button', { name: 'มาทุกคนที่ยังไม่บันทึก' }).click()
  await page.getByRole('button', { name: 'มาทุกคนที่ยังไม่บันทึก' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'ปิดประชุม' }).click()
  await page.getByText('ปิดประชุมแล้ว').waitFor()
}

const minutes = async (page: Page) => {
  await page.getByRole('link', { name: 'พิมพ์รายงานการประชุม' }).click()
  await page.getByRole('heading', { name: /^รายงานการประชุม/ }).waitFor()
  await page.getByText('มติ เห็นชอบ').waitFor()
  await page.goBack()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'รายงานการประชุม (Word)' }).click(),
  ])
  check(download.suggestedFilename().endsWith('.docx'), 'the minutes are a Word file')
}

export const meetingTests: Test[] = [
  {
    refused: /400|409/,
    name: 'a committee is appointed, meets, is refused without quorum, decides, and prints its minutes',
    run: async page => {
      await signIn(page, SECRETARY)
      await recordOffices(page)
      await appoint(page)
      await planMeeting(page, `${Date.now() % 100_000}/2569`)
      same(await violations(page), [], 'axe in the room')
      await page.setViewportSize(PHONE)
      check(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
        'the meeting fits a phone',
      )
      await decide(page)
      await close(page)
      await minutes(page)
      same(await violations(page), [], 'axe after the meeting')
    },
  },
]
