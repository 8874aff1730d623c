import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import type {
  CoordinationItemDetails,
  CoordinationRoundDetails,
  DuplicateCandidate,
  DuplicateCheckDetails,
  ItemCheck,
} from '@/api/generated/types.gen'
import { onGet, onSend } from '@/test/api'
import { renderFor } from '@/test/render'
import { DuplicatePanel } from './DuplicatePanel'

const check: ItemCheck = {
  checkId: 'c',
  checkedAt: '2026-11-24T00:00:00Z',
  lists: [{ source: 'coordinationItem', rows: 2, on: '2026-11-24' }],
  same: 1,
  likely: 0,
  open: 1,
  isStale: false,
  signature: 'abcdef0123456789ff',
  proposals: [],
}

const item = {
  id: 'i',
  roundId: 'r',
  organizationName: 'ทต.ก',
  amount: 100,
  status: 'paoScreening',
  check,
  versions: [{ content: { draft: { name: 'ถนนหมู่ 3', budgets: [{ fiscalYear: 2566, amount: 100 }] } } }],
} as unknown as CoordinationItemDetails

const candidate: DuplicateCandidate = {
  project: {
    source: 'coordinationItem',
    sourceId: 's',
    parentId: 'r',
    organizationId: 'x',
    title: 'ถนน หมู่ที่ 3',
    years: [2566],
    level: 'same',
    score: 1,
    reasons: [],
  },
  reasons: [
    {
      code: 'feature.moo_same',
      weight: 2,
      messages: { th: 'หมู่ที่ตรงกัน', en: 'The same moo' },
      firstSpans: [{ field: 'name', start: 3, length: 6 }],
      secondSpans: [{ field: 'name', start: 4, length: 9 }],
    },
  ],
}

const details = {
  id: 'c',
  version: 7,
  candidates: [],
  answers: [],
  lists: [],
  isStale: false,
} as unknown as DuplicateCheckDetails

const open = (holder: string, shown = item, held = details) => {
  onGet('/coordination-rounds/r', { id: 'r', organizationId: holder } as unknown as CoordinationRoundDetails)
  onGet('/duplicates/checks/c', held)
  onGet('/coordination-items/i/duplicates', { items: [candidate] })
  const page = () => (
    <Suspense>
      <DuplicatePanel item={shown} />
    </Suspense>
  )
  const router = createRouter({
    routeTree: createRootRoute({ component: page }),
    history: createMemoryHistory(),
  })
  renderFor(<RouterProvider router={router as never} />, ['screenCoordinationItems'])
}

it('shows the matching parts, asks for answer and reason, and sends them at the version that was seen', async () => {
  const sent = onSend('post', '/coordination-rounds/r/duplicate-checks/c/answers', details)
  open('o')
  const marks = await screen.findAllByText(/^หมู่/, { selector: 'mark' })
  expect(marks.map(mark => mark.textContent)).toEqual(['หมู่ 3', 'หมู่ที่ 3'])
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกคำตอบ' }))
  screen.getByText('เลือกคำตอบ')
  screen.getByText('โปรดบันทึกเหตุผล')
  expect(sent).toEqual([])
  fireEvent.click(screen.getByLabelText('คนละงาน'))
  fireEvent.change(screen.getByLabelText('เหตุผลของเจ้าหน้าที่'), { target: { value: ' คนละสาย ' } })
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกคำตอบ' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.body).toEqual({ sourceId: 's', answer: 'different', reason: 'คนละสาย' })
  expect(sent[0]?.headers.get('If-Match')).toBe('"7"')
})

it('points to merging when the project found is in the same round', async () => {
  open('o')
  const merge = await screen.findByRole('link', { name: 'ไปหน้ารวมโครงการ' })
  expect(merge.getAttribute('href')).toBe('/rounds/r/decisions')
})

it('asks to check again and takes no answer when the check no longer holds', async () => {
  const sent = onSend('post', '/coordination-rounds/r/duplicate-checks', { items: [] })
  open('o', { ...item, check: { ...check, isStale: true } }, { ...details, isStale: true })
  await screen.findByText(/ผลนี้ใช้ไม่ได้แล้ว/)
  await screen.findAllByText('หมู่ที่ 3', { selector: 'mark' })
  expect(screen.queryByRole('button', { name: 'บันทึกคำตอบ' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'ตรวจใหม่' }))
  await waitFor(() => expect(sent[0]?.body).toEqual({ itemIds: ['i'] }))
})

it('shows the organization of the item the record, and nothing before there is one', async () => {
  open('p')
  await screen.findByText(/abcdef0123456789…/)
  expect(screen.queryByRole('button', { name: 'ตรวจใหม่' })).toBeNull()
  expect(screen.queryByText('หมู่ที่ 3', { selector: 'mark' })).toBeNull()
})
