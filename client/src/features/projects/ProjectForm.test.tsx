import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PlanDetails, ProjectDetails } from '@/api/generated/types.gen'
import { onGet, onSend, refuse } from '@/test/api'
import { renderFor } from '@/test/render'
import { ProjectForm } from './ProjectForm'

const plan: PlanDetails = {
  id: 'p',
  planningWindowId: 'w',
  title: 'แผน',
  firstYear: 2566,
  lastYear: 2570,
  format: 'strategyBased',
  projectCount: 1,
  totalBudget: 0,
  problemCount: 0,
  updatedAt: '2026-11-24T00:00:00Z',
  version: 1,
}

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
  ordinance: [],
  lines: [],
  createdAt: '2026-11-24T00:00:00Z',
  updatedAt: '2026-11-24T00:00:00Z',
}

const name = () => screen.getByRole('textbox', { name: /^(โครงการ|Project)$/ }) as HTMLTextAreaElement
const save = () => fireEvent.click(screen.getByRole('button', { name: /^(บันทึก|Save)$/ }))

beforeEach(() => {
  for (const list of ['/plans/p/strategies', '/plan-classes', '/divisions'])
    onGet(list, { items: [], next: null })
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

  it('sends the version that was seen and keeps the places', async () => {
    const sent = onSend('put', '/plans/p/projects/x', { ...project, version: 8 })
    renderFor(<ProjectForm plan={plan} project={project} onClose={() => undefined} />)
    fireEvent.change(name(), { target: { value: 'ถนนสายใหม่' } })
    save()
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"')
    expect(sent[0]?.body).toMatchObject({ name: 'ถนนสายใหม่', placeIds: ['v'] })
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

  it('offers nothing to save to those who may only read', () => {
    renderFor(<ProjectForm plan={plan} project={project} onClose={() => undefined} />, ['readPlans'])
    expect(screen.queryByRole('button', { name: 'บันทึก' })).toBeNull()
    expect(name().closest('fieldset:disabled')).not.toBeNull()
  })
})
