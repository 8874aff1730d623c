import type { Page } from 'playwright-core'
import { violations } from './accessibility'
import { bringIn } from './inclusion'
import { button, look } from './lifecycle'
import { addCoordination, addOwnRoad, moveRound, openRound, resolve, sit, write } from './province'
import type { Test } from './runner'
import { callApi, check, createPlan, same, uniqueTitle } from './steps'
import { newVillage } from './villages'

const LAO = 'planner.maesot'
const DISTRICT = 'district.maesot'

/** Free of violations and fitting desk and phone. */
const inspect = async (page: Page, name: string) => {
  same(await violations(page), [], `axe at ${name}`)
  await look(page, name)
}

const nameOf = (tag: string, n: number) => `ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ ${n} บ้าน${tag}`

/** The same road as the first one, as the PAO words it in its own plan. */
const ownRoad = (tag: string) => `ก่อสร้างถนน ค.ส.ล. หมู่ที่ ๑ บ้าน${tag}`

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
const entry = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).first()

const fileProjects = async (page: Page, round: { id: string; name: string }, tag: string) => {
  await page.goto('/rounds')
  await page.getByRole('link', { name: round.name }).click()
  await page.getByRole('heading', { name: 'รอบอยู่ขั้นไหน' }).waitFor()
  await inspect(page, 'round-of-the-lao')
  await page.getByRole('link', { name: 'ไปส่งโครงการ' }).click()
  await entry(page, nameOf(tag, 4))
    .getByText(/เกินเพดานต่อโครงการ/)
    .waitFor()
  await entry(page, nameOf(tag, 1))
    .getByText(/ยังขาดหลักฐาน/)
    .waitFor()
  await inspect(page, 'before-sending')
  for (const n of [1, 2, 3]) {
    const project = entry(page, nameOf(tag, n))
    await project.getByLabel('ประมาณราคา').fill(`ปร.4 ที่ ${n}/2569`)
    await project.getByLabel('ประมาณราคา').press('Tab')
    await project.getByText('ส่งได้', { exact: true }).waitFor()
    await project.getByLabel(nameOf(tag, n)).check()
  }
  await page.getByText(/เลือก 3 โครงการ/).waitFor()
  await inspect(page, 'chosen')
  await button(page, 'ส่ง 3 โครงการ').click()
  await page.getByText('ส่งแล้ว 3 โครงการ').waitFor()
  await button(page, `ดึงกลับ ${nameOf(tag, 3)}`).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('หมายเหตุ').fill('ปรับแบบก่อน')
  await dialog.getByRole('button', { name: 'ดึงกลับ' }).click()
  await row(page, nameOf(tag, 3)).getByText('ดึงกลับ').waitFor()
  const again = entry(page, nameOf(tag, 3))
  await again.getByText('ส่งได้', { exact: true }).waitFor()
  await again.getByLabel(nameOf(tag, 3)).check()
  await button(page, 'ส่ง 1 โครงการ').click()
  await page.getByText('ส่งแล้ว 1 โครงการ').waitFor()
  await inspect(page, 'sent')
}

const startReview = async (page: Page, roundId: string) => {
  await sit(page, 'coordinator.pao')
  await page.goto(`/rounds/${roundId}`)
  await button(page, 'เริ่มการพิจารณาระดับอำเภอ').click()
  await page.getByRole('dialog').getByRole('button', { name: 'ยืนยัน' }).click()
  await page.locator('[aria-current="step"]').getByText('อำเภอพิจารณา').waitFor()
  await inspect(page, 'round-of-the-pao')
}

const rank = async (page: Page, roundId: string, tag: string) => {
  await sit(page, DISTRICT)
  await page.goto(`/rounds/${roundId}/ranking`)
  await page.getByLabel(`ลำดับของ ${nameOf(tag, 1)}`).fill('1')
  await page.getByLabel(`ลำดับของ ${nameOf(tag, 2)}`).fill('1')
  await button(page, 'บันทึกลำดับ').click()
  await page
    .getByRole('alert')
    .getByText(/ลำดับ 1 ใช้กับหลายโครงการ/)
    .first()
    .waitFor()
  await inspect(page, 'two-of-one-rank')
  await page.getByLabel(`ลำดับของ ${nameOf(tag, 2)}`).fill('2')
  await page
    .getByRole('button', { name: `${nameOf(tag, 3)} ลำดับ ยังไม่มี` })
    .first()
    .focus()
  for (const key of [' ', 'Home']) await page.keyboard.press(key)
  await page.getByText(`${nameOf(tag, 3)} เลื่อนไปลำดับ 1 จาก 3`).waitFor()
  await look(page, 'lifted')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  await page
    .getByRole('button', { name: `${nameOf(tag, 3)} ลำดับ 3` })
    .first()
    .waitFor()
  await button(page, 'บันทึกลำดับ').click()
  await page.getByText('บันทึกลำดับแล้ว').waitFor()
  await page.getByLabel('มติของคณะกรรมการประสานแผนระดับอำเภอ').selectOption({ index: 1 })
  await inspect(page, 'ranked')
  await button(page, 'ส่ง 3 โครงการให้ อบจ.').click()
  await page.getByRole('heading', { name: /ส่ง อบจ. แล้ว/ }).waitFor()
  await inspect(page, 'sent-on')
}

const passAll = async (page: Page) => {
  await button(page, 'ข้อที่เหลือผ่านทั้งหมด').click()
  await page.getByRole('group', { name: 'อปท. แห่งเดียวทำเองได้' }).getByLabel('ไม่เห็นด้วย').check()
  await page.getByLabel('เหตุผลที่ไม่เห็นด้วย').fill('เชื่อมสามตำบล ใช้ร่วมกันทั้งอำเภอ')
}

const chips = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

/** The whole queue is held against the lists; the road that the PAO plans itself is answered on the screen, by keyboard. */
const checkDuplicates = async (page: Page, tag: string) => {
  await chips(page, nameOf(tag, 1)).getByText('ยังไม่ตรวจซ้ำซ้อน').waitFor()
  await button(page, 'ตรวจซ้ำซ้อนทั้งคิวนี้ 3 โครงการ').click()
  await page.getByText('ตรวจแล้ว 3 โครงการ พบโครงการซ้ำที่รอคำตอบใน 1 โครงการ').waitFor()
  await chips(page, nameOf(tag, 1)).getByText('ซ้ำ 1 รอคำตอบ').waitFor()
  await inspect(page, 'queue-checked')
  await page.getByLabel('ตรวจซ้ำซ้อน', { exact: true }).selectOption('open')
  await page.getByRole('link', { name: nameOf(tag, 2) }).waitFor({ state: 'detached' })
  await page.getByLabel('ตรวจซ้ำซ้อน', { exact: true }).selectOption('')
  await page.getByRole('link', { name: nameOf(tag, 1) }).click()
  await page.getByText(/มีโครงการที่ซ้ำ 1 รายการรอคำตอบ/).waitFor()
  const same = page.locator('details').filter({ hasText: ownRoad(tag) })
  // The matching parts are marked.
  await same.locator('mark').nth(3).waitFor()
  await page.getByText(/บัญชีที่ใช้ตรวจ ·/).click()
  await inspect(page, 'side-by-side')
  await same.getByRole('button', { name: 'บันทึกคำตอบ' }).click()
  await same.getByText('เลือกคำตอบ').waitFor()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab']) await page.keyboard.press(key)
  await page.keyboard.type('อบจ. ทำช่วงแรก โครงการนี้ต่อจากจุดสิ้นสุด')
  await inspect(page, 'answering')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await same.getByText('คำตอบ: ระยะต่อไปของงานเดิม').first().waitFor()
  await page.getByText(/มีโครงการที่ซ้ำ 1 รายการรอคำตอบ/).waitFor({ state: 'detached' })
  await inspect(page, 'answered')
}

const screen = async (page: Page, roundId: string, tag: string) => {
  await sit(page, 'officer.pao')
  await page.goto(`/rounds/${roundId}/screening`)
  const first = page.getByRole('link', { name: nameOf(tag, 1) })
  await first.waitFor()
  await inspect(page, 'queue')
  await checkDuplicates(page, tag)
  await button(page, 'เสนอคณะกรรมการระดับจังหวัด').click()
  await page
    .getByRole('alert')
    .getByText(/ยังไม่ตอบ/)
    .first()
    .waitFor()
  await inspect(page, 'checklist-open')
  await passAll(page)
  await button(page, 'เสนอคณะกรรมการระดับจังหวัด').click()
  await page.getByRole('heading', { name: nameOf(tag, 2) }).waitFor()
  const complete = page.getByRole('group', { name: /ข้อมูลโครงการครบถ้วน/ })
  await complete.getByLabel('ไม่ผ่าน').check()
  await page.getByLabel('เหตุที่ไม่ผ่าน').fill('ไม่ระบุความหนา')
  await button(page, 'บันทึกไว้ก่อน').click()
  await page.getByText(/ตอบแล้ว 1 จาก 8/).waitFor()
  await button(page, 'ส่งกลับแก้ไข').click()
  await page.getByLabel('ข้อมูลไม่ครบถ้วน', { exact: true }).check()
  await page.getByLabel('รายละเอียด: ข้อมูลไม่ครบถ้วน').fill('โปรดระบุความหนาของผิวทาง')
  await inspect(page, 'returning')
  await button(page, 'ส่งกลับแก้ไข').click()
  await page.getByRole('heading', { name: nameOf(tag, 3) }).waitFor()
  await passAll(page)
  await button(page, 'เสนอคณะกรรมการระดับจังหวัด').click()
  await page.getByText('ไม่มีโครงการตามตัวกรองนี้').waitFor()
}

type Project = { id: string; version: number }

const correct = async (page: Page, roundId: string, planId: string, tag: string) => {
  await sit(page, LAO)
  await page.goto(`/rounds/${roundId}/submission`)
  await page.getByText('โปรดระบุความหนาของผิวทาง').waitFor()
  await inspect(page, 'returned')
  const { items } = await callApi<{ items: { projectId: string; status: string }[] }>(
    page,
    'GET',
    `/coordination-items?roundId=${roundId}&status=returned`,
  )
  const path = `/plans/${planId}/projects/${items[0]?.projectId}`
  const project = await callApi<Project>(page, 'GET', path)
  await write(page, 'PATCH', path, project, { target: 'กว้าง 6 เมตร ยาว 2,400 เมตร หนา 0.15 เมตร' })
  await button(page, 'ส่งใหม่').click()
  await look(page, 'sending-again')
  await page.getByRole('dialog').getByRole('button', { name: 'ส่งใหม่' }).click()
  await row(page, nameOf(tag, 2)).getByText('อบจ. กลั่นกรอง').waitFor()
  await page.getByRole('link', { name: nameOf(tag, 2) }).click()
  await page.getByText('ฉบับที่ 2', { exact: false }).first().waitFor()
  await inspect(page, 'version-2')
}

const decide = async (page: Page, roundId: string, tag: string) => {
  await sit(page, 'coordinator.pao')
  await page.goto(`/rounds/${roundId}/screening`)
  await page.getByRole('link', { name: nameOf(tag, 2) }).click()
  await page.getByText('ต้องตรวจซ้ำซ้อนใหม่').waitFor()
  await inspect(page, 'second-version-stale')
  await button(page, 'ตรวจใหม่').click()
  await page.getByText('ต้องตรวจซ้ำซ้อนใหม่').waitFor({ state: 'detached' })
  await passAll(page)
  await inspect(page, 'second-version-screened')
  await button(page, 'เสนอคณะกรรมการระดับจังหวัด').click()
  await page.getByText('ไม่มีโครงการตามตัวกรองนี้').waitFor()
  await page.goto(`/rounds/${roundId}/screening?state=provinceReview`)
  await button(page, 'ตรวจซ้ำซ้อนทั้งคิวนี้ 3 โครงการ').click()
  await page.getByText('ตรวจแล้ว 3 โครงการ พบโครงการซ้ำที่รอคำตอบใน 0 โครงการ').waitFor()
  await moveRound(page, roundId, 'startProvinceReview')
  await page.goto(`/rounds/${roundId}/decisions`)
  await row(page, nameOf(tag, 1))
    .getByText(/ตอบครบแล้ว|อาจซ้ำ/)
    .waitFor()
  await page.getByLabel('มติของคณะกรรมการประสานแผนระดับจังหวัด').selectOption({ index: 1 })
  await inspect(page, 'before-the-province')
  for (const n of [1, 2]) await page.getByLabel(`เลือก ${nameOf(tag, n)}`).check()
  await button(page, 'บันทึกผล 2 โครงการ').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ผล', { exact: true }).selectOption('accept')
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await page.getByText('บันทึกผลแล้ว 2 โครงการ').waitFor()
  await button(page, `บันทึกผล ${nameOf(tag, 3)}`).click()
  await dialog.getByLabel('ผล', { exact: true }).selectOption('reject')
  await dialog.getByLabel('เหตุผล').selectOption('duplicateAgency')
  await dialog.getByLabel('หมายเหตุ').fill('แขวงทางหลวงชนบทตั้งงบประมาณแล้ว')
  await look(page, 'deciding')
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await page.getByText('บันทึกผลแล้ว 1 โครงการ').waitFor()
  await inspect(page, 'decided')
}

const boards = async (page: Page, roundId: string) => {
  for (const [view, ready] of [
    ['filings', 'อำเภอแม่สอด'],
    ['stages', 'รับเข้าแผน'],
    ['officers', 'เจ้าหน้าที่'],
    ['totals', 'ยอดตรงกันทุกบรรทัด'],
    ['correctness', 'ยังไม่ถึงเป้าหมาย'],
  ] as const) {
    await page.goto(`/rounds/${roundId}/board?view=${view}`)
    await page.getByText(ready).first().waitFor()
    await inspect(page, `board-${view}`)
  }
}

/** The same pages in English, read by the coordinator. */
const inEnglish = async (page: Page, roundId: string, tag: string) => {
  const { items } = await callApi<{ items: { id: string; name: string }[] }>(
    page,
    'GET',
    `/coordination-items?roundId=${roundId}&status=accepted`,
  )
  const itemId = items.find(({ name }) => name === nameOf(tag, 1))?.id
  await page.evaluate(() => localStorage.setItem('language', 'en'))
  for (const [part, ready] of [
    ['', 'Where the round stands'],
    ['/ranking', 'You may only look'],
    ['/screening?state=accepted', 'Screening queue'],
    ['/decisions', 'Before the province committee'],
    [`/items/${itemId}`, 'Check for duplicates (clause 19)'],
    ['/board?view=totals', 'Every line adds up'],
  ] as const) {
    await page.goto(`/rounds/${roundId}${part}`)
    await page.getByText(ready).first().waitFor()
    await inspect(page, `english${part.replace(/\W+/g, '-').slice(0, 20)}`)
  }
  await page.evaluate(() => localStorage.setItem('language', 'th'))
}

const readResults = async (page: Page, roundId: string, tag: string) => {
  await sit(page, LAO)
  await page.goto(`/rounds/${roundId}/submission`)
  await row(page, nameOf(tag, 1)).getByText('รับเข้าแผน').waitFor()
  await row(page, nameOf(tag, 3)).getByText('ซ้ำกับโครงการของส่วนราชการ').waitFor()
  await inspect(page, 'results')
  await row(page, nameOf(tag, 3)).getByText('ไม่รับ').waitFor()
  await row(page, nameOf(tag, 3)).getByRole('link').first().click()
}

const districtOf = async (page: Page) => {
  const session = await callApi<{ organization: { id: string } }>(page, 'GET', '/session')
  const { districtId } = await callApi<{ districtId: string }>(
    page,
    'GET',
    `/organizations/${session.organization.id}`,
  )
  return districtId
}

export const roundTests: Test[] = [
  {
    name: 'a round goes through the screens as organization, district secretary, PAO officer and organization again',
    run: async page => {
      const tag = newVillage()
      const round = await openRound(page, { quota: 6, itemCeiling: 5_000_000, evidence: ['costEstimate'] })
      await addOwnRoad(page, ownRoad(tag))
      await sit(page, LAO)
      const planId = await createPlan(page, uniqueTitle('ประสาน'))
      await addCoordination(page, planId, [
        { name: nameOf(tag, 1), amount: 3_200_000 },
        { name: nameOf(tag, 2), amount: 4_100_000 },
        { name: nameOf(tag, 3), amount: 2_450_000 },
        { name: nameOf(tag, 4), amount: 9_800_000 },
      ])
      await fileProjects(page, round, tag)
      const districtId = await districtOf(page)
      await startReview(page, round.id)
      await resolve(page, round.id, districtId)
      await rank(page, round.id, tag)
      await sit(page, 'coordinator.pao')
      await moveRound(page, round.id, 'startScreening')
      await screen(page, round.id, tag)
      await correct(page, round.id, planId, tag)
      await resolve(page, round.id, null)
      await decide(page, round.id, tag)
      await boards(page, round.id)
      await inEnglish(page, round.id, tag)
      await readResults(page, round.id, tag)
      await bringIn(page, round.id, [nameOf(tag, 1), nameOf(tag, 2)])
    },
  },
  {
    refused: /400/,
    name: 'the PAO issues another frame, extends a window, permits late filing and assigns an officer',
    run: async page => {
      const round = await openRound(page, { quota: 5 })
      await page.goto(`/rounds/${round.id}`)
      const dialog = page.getByRole('dialog')
      const open = async (name: string) => {
        await button(page, name).click()
        await dialog.waitFor()
        await inspect(page, 'dialog-of-the-round')
      }
      const keep = async (name: string) => {
        await dialog.getByRole('button', { name }).click()
        await dialog.waitFor({ state: 'detached' })
      }
      await open('แจ้งกรอบการประสานแผน')
      await dialog.getByLabel('โควตาต่อ อปท.').fill('๘')
      await dialog.getByLabel('ประมาณราคา').check()
      await dialog.getByRole('button', { name: 'แจ้งกรอบการประสานแผน' }).click()
      await dialog.getByText('โปรดกรอกเหตุผลที่แก้กรอบ').waitFor()
      await dialog.getByLabel('เหตุผลที่แก้กรอบ').fill('ขยายโควตาตามมติที่ประชุม')
      await keep('แจ้งกรอบการประสานแผน')
      await page.getByText('8 โครงการ').waitFor()
      await open('ขยายเวลา')
      await dialog.getByLabel('วันสุดท้ายใหม่').fill('1/1/2569')
      await dialog.getByLabel('เหตุผล').fill('น้ำท่วมหลายตำบล')
      await dialog.getByRole('button', { name: 'บันทึก' }).click()
      await dialog
        .getByText(/วันสุดท้ายต้องหลังวันที่/)
        .first()
        .waitFor()
      await dialog.getByLabel('วันสุดท้ายใหม่').fill('31/1/2570')
      await keep('บันทึก')
      await page.getByText(/เป็น 31 ม.ค. 2570/).waitFor()
      await open('อนุญาตให้ส่งล่าช้า')
      await dialog.getByLabel('อปท. ที่อนุญาต').selectOption({ label: 'อบต.แม่ปะ' })
      await dialog.getByLabel('ส่งได้ถึงวันที่').fill('28/2/2570')
      await dialog.getByLabel('เหตุผล').fill('สภาประชุมล่าช้า')
      await keep('บันทึก')
      await page.getByRole('heading', { name: 'อนุญาตให้ส่งล่าช้า' }).waitFor()
      await open('มอบหมายเจ้าหน้าที่')
      await dialog.getByLabel('อำเภอแม่สอด').selectOption({ index: 1 })
      await keep('บันทึก')
      await page.goto(`/rounds/${round.id}/board?view=officers`)
      await page.getByRole('cell', { name: 'แม่สอด' }).waitFor()
      await inspect(page, 'officers-assigned')
    },
  },
  {
    name: 'a district secretary ranks sixty projects by keyboard alone',
    run: async page => {
      const tag = newVillage()
      const round = await openRound(page, { quota: 0 })
      await sit(page, LAO)
      const planId = await createPlan(page, uniqueTitle('จัดลำดับ'))
      const names = Array.from({ length: 60 }, (_, i) => nameOf(tag, i + 1))
      await addCoordination(
        page,
        planId,
        names.map(name => ({ name, amount: 1_000_000 })),
      )
      const { items } = await callApi<{ items: { id: string }[] }>(
        page,
        'GET',
        `/plans/${planId}/projects?form=coordination&limit=100`,
      )
      await callApi(page, 'POST', '/coordination-items', {
        roundId: round.id,
        mode: 'allOrNothing',
        rows: items.map(({ id }) => ({ projectId: id })),
      })
      await sit(page, DISTRICT)
      await page.goto(`/rounds/${round.id}/ranking`)
      await page.getByText('จัดลำดับแล้ว 0 จาก 60').waitFor()
      // Type the ranks from the last to the first, going down the column with Enter.
      for (let tabs = 0; tabs < 60; tabs++) {
        const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
        if (label.startsWith('ลำดับของ')) break
        await page.keyboard.press('Tab')
      }
      for (let rank = 60; rank >= 1; rank--) {
        await page.keyboard.type(String(rank))
        await page.keyboard.press('Enter')
      }
      await page.getByText('จัดลำดับแล้ว 60 จาก 60').waitFor()
      await inspect(page, 'sixty-typed')
      // Esc leads from the box to its row; it is lifted, which sorts the list, and put last.
      for (const key of ['Escape', ' ', 'End', ' ', 'Home']) await page.keyboard.press(key)
      for (let tabs = 0; tabs < 200; tabs++) {
        await page.keyboard.press('Tab')
        if ((await page.evaluate(() => document.activeElement?.textContent)) === 'บันทึกลำดับ') break
      }
      await page.keyboard.press('Enter')
      await page.getByText('บันทึกลำดับแล้ว').waitFor()
      const list = await callApi<{ isComplete: boolean; open: { name: string; rank: number }[] }>(
        page,
        'GET',
        `/coordination-rounds/${round.id}/ranking`,
      )
      check(list.isComplete, 'every project has its place')
      same(
        list.open.map(item => item.rank),
        names.map((_, i) => i + 1),
        'places without a gap',
      )
      same([list.open[0]?.name, list.open.at(-1)?.name], [names[58], names[59]], 'the order')
      await inspect(page, 'sixty-ranked')
    },
  },
]
