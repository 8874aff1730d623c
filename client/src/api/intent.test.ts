import { describe, expect, it } from 'vitest'
import { ApiError } from '@/lib/problem'
import { createIntent, isLost, newKey } from './intent'

const lost = new TypeError('network')
const refused = new ApiError(400, {})

/** Sends calls with one intent; answers the keys they carried. */
const keysOf = async (...calls: [body: unknown, outcome: 'done' | Error][]) => {
  const once = createIntent()
  const keys: string[] = []
  for (const [body, outcome] of calls)
    await once({ body }, async call => {
      keys.push(call.headers['Idempotency-Key'])
      if (outcome !== 'done') throw outcome
      return { data: 'x' }
    }).catch(() => undefined)
  return keys
}

const pattern = (keys: string[]) => keys.map(key => keys.indexOf(key))

describe('an intent', () => {
  it('carries the same key when the same is sent again after a lost answer', async () => {
    const calls = [lost, new ApiError(0, {}), new ApiError(502, {}), 'done'] as const
    const keys = await keysOf(...calls.map((outcome): [unknown, 'done' | Error] => [{ name: 'ก' }, outcome]))
    expect(pattern(keys)).toEqual([0, 0, 0, 0])
  })

  it('has another key for another body, and none of an earlier one comes back', async () => {
    expect(pattern(await keysOf(['ก', lost], ['ข', lost], ['ก', lost]))).toEqual([0, 1, 2])
  })

  it('has another key after a success or a refusal, although the body is the same', async () => {
    expect(pattern(await keysOf(['ก', 'done'], ['ก', refused], ['ก', 'done']))).toEqual([0, 1, 2])
  })

  it('tells files apart', async () => {
    const file = (name: string) => ({ file: new File(['x'], name, { lastModified: 1 }) })
    expect(pattern(await keysOf([file('a'), lost], [file('a'), lost], [file('b'), lost]))).toEqual([0, 0, 2])
  })

  it('shares one key between two presses at the same time', async () => {
    const once = createIntent()
    const press = () => once({}, async call => ({ data: call.headers['Idempotency-Key'] }))
    const [first, second] = await Promise.all([press(), press()])
    expect(second).toBe(first)
    expect(await press()).not.toBe(first)
  })

  it('keeps the version and sends it along', async () => {
    const sent = await createIntent()({ headers: { 'If-Match': '"3"' } }, async call => ({
      data: call.headers,
    }))
    expect(sent).toMatchObject({ 'If-Match': '"3"' })
  })
})

it('an answer is lost when the server was not reached or broke down, never when it refused', () => {
  expect(
    [lost, new ApiError(0, {}), new ApiError(503, {}), refused, new ApiError(412, {})].map(isLost),
  ).toEqual([true, true, true, false, false])
})

it('keys differ', () => {
  expect(new Set(Array.from({ length: 1000 }, newKey)).size).toBe(1000)
})
