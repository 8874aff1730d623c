import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { ProjectRow, ProjectRowInput } from '@/api/generated/types.gen'
import { api } from '@/test/api'
import { listKey } from './api'
import { useProjectEdits } from './useProjectEdits'

const row = (id: string, name = 'ถนน', version = 1): ProjectRow => ({
  id,
  position: 1,
  form: 'project',
  name,
  budgets: [{ fiscalYear: 2566, amount: 100 }],
  total: 100,
  lineCount: 0,
  problems: [],
  version,
})

const key = [...listKey('p'), {}, 'position']
const one = '*/api/v1/plans/p/projects/:id'
const batch = '*/api/v1/plans/p/projects/batch'

const grid = (rows: ProjectRow[]) => {
  const queryClient = new QueryClient()
  queryClient.setQueryData(key, { pages: [{ items: rows, next: null }], pageParams: [undefined] })
  const { result } = renderHook(() => useProjectEdits('p'), {
    wrapper: ({ children }) => <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>,
  })
  const shown = (id: string) =>
    queryClient
      .getQueryData<{ pages: { items: ProjectRow[] }[] }>(key)
      ?.pages[0]?.items.find(item => item.id === id)
  const until = (kind: string) => waitFor(() => expect(result.current.state.kind).toBe(kind))
  const isStale = () => queryClient.getQueryState(key)?.isInvalidated
  return { edits: () => result.current, shown, until, isStale }
}

type Sent = { key: string | null; rows: ProjectRowInput[] }

/** The block call: each answer in turn, the last one again and again; "lost" is a cut line. */
const onBatch = (...answers: ('saved' | 'broken' | 'lost')[]) => {
  const sent: Sent[] = []
  api.use(
    http.post(batch, async ({ request }) => {
      const { rows } = (await request.json()) as { rows: ProjectRowInput[] }
      sent.push({ key: request.headers.get('Idempotency-Key'), rows })
      const answer = answers[Math.min(sent.length, answers.length) - 1]
      if (answer === 'lost') return HttpResponse.error()
      if (answer === 'broken') return HttpResponse.json({ code: 'server.failed' }, { status: 500 })
      return HttpResponse.json({
        saved: rows.length,
        refused: 0,
        rows: rows.map(({ id, name }, index) => ({
          index,
          id: id ?? `new${index}`,
          outcome: id ? 'updated' : 'created',
          row: row(id ?? `new${index}`, name ?? '', 2),
          details: [],
        })),
      })
    }),
  )
  return sent
}

const rename = (id: string | null, name: string) => ({ id, values: { name } })

describe('a block of two calls whose second one fails', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `r${i}`)
  const block = [rename(null, 'ใหม่ 1'), rename(null, 'ใหม่ 2'), ...ids.map(id => rename(id, 'แก้แล้ว'))]

  it('keeps what was saved, at its new version, and shows the rest as it is', async () => {
    const { edits, shown, until, isStale } = grid(ids.map(id => row(id)))
    onBatch('saved', 'broken')
    act(() => edits().apply(block))
    expect(shown('r999')?.name).toBe('แก้แล้ว')
    await until('failed')
    expect(edits().state).toMatchObject({ rows: 1000 })
    expect(shown('r0')).toMatchObject({ name: 'แก้แล้ว', version: 2 })
    expect(shown('r999')).toMatchObject({ name: 'ถนน', version: 1 })
    expect(isStale()).toBe(true)
  })

  it('gives back the rows it changed and takes out those it made', async () => {
    const { edits, shown, until } = grid(ids.map(id => row(id)))
    const sent = onBatch('saved', 'broken', 'saved')
    const removed: unknown[] = []
    api.use(
      http.get(one, ({ params }) => HttpResponse.json(row(String(params.id), 'ใหม่', 2))),
      http.delete(one, ({ params }) => {
        removed.push(params.id)
        return new HttpResponse(null, { status: 204 })
      }),
    )
    act(() => edits().apply(block))
    await until('failed')
    act(() => edits().undo())
    await until('undone')
    await waitFor(() => expect(sent).toHaveLength(3))
    await until('undone')
    expect(removed).toEqual(['new0', 'new1'])
    expect(sent[2]?.rows).toHaveLength(998)
    expect(shown('r0')?.name).toBe('ถนน')
  })

  it('goes on where it stopped when it is tried again, with the key and the body of the lost call', async () => {
    const { edits, shown, until } = grid(ids.map(id => row(id)))
    const sent = onBatch('saved', 'lost', 'saved')
    act(() => edits().apply(block))
    await until('failed')
    const { state } = edits()
    act(() => state.kind === 'failed' && state.retry?.())
    await until('saved')
    expect(edits().state).toMatchObject({ rows: 1002 })
    expect(sent.map(call => call.rows.length)).toEqual([1000, 2, 2])
    expect(sent[2]).toEqual(sent[1])
    expect(sent[1]?.key).not.toBe(sent[0]?.key)
    expect(shown('r999')?.name).toBe('แก้แล้ว')
  })
})

describe('a refusal', () => {
  const refusal = HttpResponse.json({ code: 'validation.failed' }, { status: 400 })

  it('of a waiting edit leaves the row that was saved before it', async () => {
    const { edits, shown, until } = grid([row('a')])
    const versions: (string | null)[] = []
    api.use(
      http.patch(one, async ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        const body = (await request.json()) as { name?: string }
        return body.name ? HttpResponse.json(row('a', body.name, versions.length + 1)) : refusal.clone()
      }),
    )
    act(() => {
      edits().apply([rename('a', 'ชื่อใหม่')])
      edits().apply([{ id: 'a', values: { y2566: 7 } }])
    })
    expect(shown('a')).toMatchObject({ name: 'ชื่อใหม่', total: 7 })
    await until('failed')
    expect(shown('a')).toMatchObject({ name: 'ชื่อใหม่', total: 100, version: 2 })
    act(() => edits().apply([rename('a', 'ชื่ออื่น')]))
    await until('saved')
    expect(versions).toEqual(['"1"', '"2"', '"2"'])
  })

  it('offers no repeating, a lost answer does', async () => {
    const { edits, until } = grid([row('a')])
    api.use(http.patch(one, () => refusal.clone()))
    act(() => edits().apply([rename('a', 'ข')]))
    await until('failed')
    expect(edits().state).toMatchObject({ retry: null })
    api.use(http.patch(one, () => HttpResponse.error()))
    act(() => edits().apply([rename('a', 'ข')]))
    await waitFor(() => expect(edits().state).toMatchObject({ kind: 'failed', retry: expect.any(Function) }))
  })
})

it('finds its own lost change at a newer version and calls it saved', async () => {
  const { edits, shown, until } = grid([row('a')])
  api.use(
    http.patch(one, () => HttpResponse.json({ code: 'if_match.stale' }, { status: 412 })),
    http.get(one, () => HttpResponse.json(row('a', 'ชื่อใหม่', 2))),
  )
  act(() => edits().apply([rename('a', 'ชื่อใหม่')]))
  await until('saved')
  expect(edits().conflict).toBeNull()
  expect(shown('a')?.version).toBe(2)
})
