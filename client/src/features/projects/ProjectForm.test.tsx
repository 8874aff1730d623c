import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PlaceDetails, PlanDetails, ProjectDetails } from '@/api/generated/types.gen'
import { api, onGet, onSend, refuse } from '@/test/api'
import { renderFor } from '@/test/render'
import { ProjectForm } from './ProjectForm'

const plan: PlanDetails = {
  id: 'p',
  planningWindowId: 'w',
  title: 'แผน',
  firstYear: 2566,
  lastYear: 2570,
  format: 'strategyBased',
  stage: 'drafting',
  ruleSetId: 'r',
  projectCount: 1,
  totalBudget: 0,
  problemCount: 0,
  updatedAt: '2026-11-24T00:00:00Z',
  version: 1,
}

const village: PlaceDetails = {
  id: 'v',
  level: 'village',
  code: '63060201',
  name: 'บ้านแม่กุหลวง',
  nameEn: 'Ban Mae Ku Luang',
  moo: 1,
  within: [
    { level: 'subdistrict', name: 'แม่กุ', nameEn: 'Mae Ku' },
    { level: 'district', name: 'แม่สอด', nameEn: 'Mae Sot' },
    { level: 'province', name: 'ตาก', nameEn: 'Tak' },
  ],
}
const subdistrict: PlaceDetails = { ...village, id: 's', level: 'subdistrict', name: 'แม่ตาว', moo: null }

const project: ProjectDetails = {
  id: 'x',
  planId: 'p',
  position: 1,
  form: 'project',
  name: 'ถนน',
  budgets: [{ fiscalYear: 2566, amount: 1000 }],
  total: 1000,
  lineCount: 0,
  problems: [],
  version: 7,
  placeIds: ['v'],
  places: [village],
  startPoint: { latitude: 16.7131, longitude: 98.5747 },
  book: { page: '12' },
  ordinance: [],
  lines: [],
  authority: { authorityItemIds: ['a'], grounds: [], beneficiaryIds: [], lands: [] },
  createdAt: '2026-11-24T00:00:00Z',
  updatedAt: '2026-11-24T00:00:00Z',
}

const name = () => screen.getByRole('textbox', { name: /^(โครงการ|Project)$/ }) as HTMLTextAreaElement
const save = () => fireEvent.click(screen.getByRole('button', { name: /^(บันทึก|Save)$/ }))

beforeEach(() => {
  for (const list of [
    '/plans/p/strategies',
    '/plan-classes',
    '/divisions',
    '/project-rules',
    '/authority-items',
  ])
    onGet(list, { items: [], next: null })
  onSend('post', '/authority-proposals', { items: [], next: null })
  onSend('post', '/plans/p/compliance/check', { results: [], faults: [] })
})

describe('the project form', () => {
  it('puts the refusal of the server beside its field and in the summary, in the same words', async () => {
    refuse('post', '/plans/p/projects', {
      status: 400,
      code: 'validation.failed',
      messages: { th: 'ข้อมูลไม่ถูกต้อง', en: 'Not valid' },
      details: [
        {
          field: 'budgets[1].amount',
          code: 'budget.negative',
          messages: { th: 'งบต้องไม่ติดลบ', en: 'Must not be negative' },
          clause: 'ข้อ 5',
        },
      ],
    })
    renderFor(<ProjectForm plan={plan} project={undefined} onClose={() => undefined} />)
    fireEvent.change(name(), { target: { value: 'ถนนใหม่' } })
    save()
    await waitFor(() => expect(screen.getAllByText('งบต้องไม่ติดลบ')).toHaveLength(2))
    expect(screen.getByRole('alert').textContent).toContain('ข้อ 5')
    expect(document.activeElement).toBe(screen.getByRole('alert'))
  })

  it('keeps what was typed when the language changes, and changes the words of errors too', async () => {
    renderFor(<ProjectForm plan={plan} project={undefined} onClose={() => undefined} />)
    fireEvent.change(screen.getByLabelText('วัตถุประสงค์'), { target: { value: 'เพื่อทดสอบ' } })
    save()
    await screen.findAllByText('โปรดกรอกโครงการ')
    fireEvent.click(screen.getByRole('button', { name: 'English' }))
    expect((screen.getByLabelText('Objective') as HTMLTextAreaElement).value).toBe('เพื่อทดสอบ')
    expect(screen.getAllByText('Please fill in: Project').length).toBeGreaterThan(0)
  })

  it('finds places by keys alone, takes several and gives one back', async () => {
    onGet('/places', { items: [village, subdistrict], next: null })
    const sent = onSend('put', '/plans/p/projects/x', { ...project, version: 8 })
    renderFor(<ProjectForm plan={plan} project={project} onClose={() => undefined} />)
    const box = screen.getByRole('combobox', { name: 'หมู่บ้าน ตำบล อำเภอ' })
    expect(screen.getByText('บ้านแม่กุหลวง หมู่ที่ 1 ต.แม่กุ อ.แม่สอด')).toBeDefined()
    fireEvent.change(box, { target: { value: 'แม่ตาว' } })
    const list = within(screen.getByRole('listbox'))
    const option = await list.findByRole('option', { name: /^ต\.แม่ตาว/ })
    expect(list.getAllByRole('option')).toHaveLength(1)
    expect(box.getAttribute('aria-activedescendant')).toBe(option.id)
    fireEvent.keyDown(box, { key: 'Enter' })
    expect((box as HTMLInputElement).value).toBe('')
    fireEvent.click(screen.getByRole('button', { name: /^ลบ บ้านแม่กุหลวง/ }))
    save()
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ placeIds: ['s'] }))
  })

  it('closes only the list with Esc', async () => {
    onGet('/places', { items: [subdistrict], next: null })
    renderFor(<ProjectForm plan={plan} project={undefined} onClose={() => undefined} />)
    const box = screen.getByRole('combobox', { name: 'หมู่บ้าน ตำบล อำเภอ' })
    fireEvent.change(box, { target: { value: 'แม่ตาว' } })
    await within(screen.getByRole('listbox')).findByRole('option')
    expect(fireEvent.keyDown(box, { key: 'Escape' })).toBe(false)
    expect(box.getAttribute('aria-expanded')).toBe('false')
    expect(fireEvent.keyDown(box, { key: 'Escape' })).toBe(true)
  })

  it('splits a point that is pasted whole, and names numbers that are none', async () => {
    renderFor(<ProjectForm plan={plan} project={undefined} onClose={() => undefined} />)
    const [latitude] = screen.getAllByRole('textbox', { name: 'ละติจูด' }) as [HTMLInputElement]
    fireEvent.paste(latitude, { clipboardData: { getData: () => '16.713100, 98.574700' } })
    const [longitude] = screen.getAllByRole('textbox', { name: 'ลองจิจูด' }) as [HTMLInputElement]
    expect([latitude.value, longitude.value]).toEqual(['16.713100', '98.574700'])
    fireEvent.change(latitude, { target: { value: '16 องศา' } })
    save()
    expect(await screen.findAllByText(/ต้องเป็นองศาทศนิยม/)).toHaveLength(2)
  })

  it('sends the version that was seen and keeps what was not touched', async () => {
    const sent = onSend('put', '/plans/p/projects/x', { ...project, version: 8 })
    renderFor(<ProjectForm plan={plan} project={project} onClose={() => undefined} />)
    fireEvent.change(name(), { target: { value: 'ถนนสายใหม่' } })
    save()
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"')
    expect(sent[0]?.body).toMatchObject({
      name: 'ถนนสายใหม่',
      placeIds: ['v'],
      startPoint: { latitude: 16.7131, longitude: 98.5747 },
      endPoint: { latitude: null, longitude: null },
      book: { volume: null, page: '12', item: null },
      authority: { authorityItemIds: ['a'] },
    })
  })

  it('creates once, however often the answer is lost; another name is another project', async () => {
    const sent: { name: unknown; key: string | null }[] = []
    api.use(
      http.post('*/api/v1/plans/p/projects', async ({ request }) => {
        const { name } = (await request.json()) as { name: unknown }
        sent.push({ name, key: request.headers.get('Idempotency-Key') })
        return HttpResponse.error()
      }),
    )
    renderFor(<ProjectForm plan={plan} project={undefined} onClose={() => undefined} />)
    for (const typed of ['ถนน', 'ถนน', 'สะพาน']) {
      const before = sent.length
      fireEvent.change(name(), { target: { value: typed } })
      await waitFor(() => expect(screen.queryByRole('button', { name: 'บันทึก' })).not.toBeNull())
      save()
      await waitFor(() => expect(sent).toHaveLength(before + 1))
      await screen.findByText(/ติดต่อเครื่องแม่ข่ายไม่ได้/)
    }
    const [first, second, third] = sent
    expect(second).toEqual(first)
    expect(third?.name).toBe('สะพาน')
    expect(third?.key).not.toBe(first?.key)
  })

  it('shows both values when someone else was first', async () => {
    refuse('put', '/plans/p/projects/x', {
      status: 412,
      code: 'version.stale',
      messages: { th: 'ถูกแก้ไขแล้ว', en: 'Stale' },
    })
    onGet('/plans/p/projects/x', { ...project, name: 'ถนนของเขา', version: 9 })
    renderFor(<ProjectForm plan={plan} project={project} onClose={() => undefined} />)
    fireEvent.change(name(), { target: { value: 'ถนนของฉัน' } })
    save()
    await screen.findByRole('cell', { name: 'ถนนของเขา' })
    expect(screen.getByRole('cell', { name: 'ถนนของฉัน' })).toBeDefined()
    const sent = onSend('put', '/plans/p/projects/x', { ...project, version: 10 })
    fireEvent.click(screen.getByRole('button', { name: 'ใช้ค่าของท่าน' }))
    save()
    await waitFor(() => expect(sent[0]?.headers.get('If-Match')).toBe('"9"'))
  })

  it('names the account, choices and continuation rows that a conflict is about', async () => {
    onGet('/divisions', { items: [{ id: 'd', name: 'กองช่าง', aliases: [], version: 1 }], next: null })
    refuse('put', '/plans/p/projects/x', {
      status: 412,
      code: 'version.stale',
      messages: { th: 'ถูกแก้ไขแล้ว', en: 'Stale' },
    })
    const line = { name: 'ช่วงของเขา', budgets: [{ fiscalYear: 2567, amount: 5000 }] }
    onGet('/plans/p/projects/x', {
      ...project,
      form: 'community',
      divisionId: 'd',
      lines: [line],
      version: 9,
    })
    renderFor(<ProjectForm plan={plan} project={project} onClose={() => undefined} />)
    save()
    await screen.findByRole('cell', { name: 'ช่วงของเขา' })
    const table = within(screen.getByRole('table'))
    await table.findByRole('cell', { name: 'กองช่าง' })
    expect(table.getAllByRole('rowheader').map(cell => cell.textContent)).toEqual([
      'บัญชี',
      'หน่วยงานรับผิดชอบหลัก',
      'แถวต่อเนื่องของโครงการ 1 · รายการ',
      'แถวต่อเนื่องของโครงการ 1 · 2567',
    ])
    expect(table.getByRole('cell', { name: 'ผ.02/1 ชุมชน' })).toBeDefined()
  })

  it('shows beside the field what the checks say, with what satisfies it and the clause', async () => {
    onSend('post', '/plans/p/compliance/check', {
      results: [
        {
          ruleId: 'project.objective_missing',
          level: 'fail',
          field: 'objective',
          messages: { th: 'ยังไม่มีวัตถุประสงค์', en: 'The objective is missing.' },
          asks: { th: 'เขียนวัตถุประสงค์', en: 'Write the objective.' },
          clause: { code: 'ว 7467', th: 'ก', en: 'A', citation: 'ข', confidence: 'found' },
          confidence: 'found',
        },
      ],
      faults: [],
    })
    renderFor(<ProjectForm plan={plan} project={project} onClose={() => undefined} />)
    await screen.findByText('ไม่ผ่าน: ยังไม่มีวัตถุประสงค์ · เขียนวัตถุประสงค์ (ว 7467)')
    expect(screen.getByLabelText('วัตถุประสงค์').getAttribute('aria-describedby')).toBe(
      'project-objective-warning',
    )
  })

  it('proposes powers with the words that matched and saves the chosen one', async () => {
    onSend('post', '/authority-proposals', {
      items: [
        {
          item: {
            id: 'b',
            law: 'decentralizationAct',
            section: '16',
            number: '2',
            text: 'ทางบก ทางน้ำ ทางระบายน้ำ',
            kinds: ['sao'],
            effectiveFrom: '1999-11-18',
            citation: 'พ.ร.บ.',
            confidence: 'high',
          },
          score: 3,
          matches: [{ word: 'ถนน', source: 'name', points: 3 }],
        },
      ],
    })
    const sent = onSend('put', '/plans/p/projects/x', { ...project, version: 8 })
    renderFor(<ProjectForm plan={plan} project={project} onClose={() => undefined} />)
    fireEvent.click(await screen.findByRole('checkbox', { name: /ทางบก ทางน้ำ.*ถนน/ }))
    save()
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ authority: { authorityItemIds: ['a', 'b'] } }))
  })

  it('offers nothing to save to those who may only read', () => {
    renderFor(<ProjectForm plan={plan} project={project} onClose={() => undefined} />, ['readPlans'])
    expect(screen.queryByRole('button', { name: 'บันทึก' })).toBeNull()
    expect(name().closest('fieldset:disabled')).not.toBeNull()
  })
})
