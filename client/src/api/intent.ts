import { ApiError } from '@/lib/problem'

const HEADER = 'Idempotency-Key'

/** A name that no other request has; also where the page came over plain HTTP. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('-')

/** Whether the server may have done what was asked without our hearing of it. */
export const isLost = (error: unknown) =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500

const aboutFile = (_: string, value: unknown) =>
  value instanceof File ? [value.name, value.size, value.lastModified] : value

type Call = { path?: object; body?: unknown; headers?: Record<string, string> }
type Keyed<C> = C & { headers: { [HEADER]: string } }

/**
 * What a person wants done once. The same call sent again after a lost answer carries the same key, so that the server
 * answers it as the first time; another call, or the next one after an answer, has a key of its own.
 */
export const createIntent = () => {
  let key = newKey()
  let sent: string | null = null
  return async <C extends Call, T>(call: C, send: (call: Keyed<C>) => Promise<{ data: T }>): Promise<T> => {
    const wish = JSON.stringify(call, aboutFile)
    if (sent !== null && sent !== wish) key = newKey()
    sent = wish
    const mine = key
    const answered = () => {
      if (key === mine) key = newKey()
    }
    try {
      const { data } = await send({ ...call, headers: { ...call.headers, [HEADER]: mine } })
      answered()
      return data
    } catch (error) {
      if (!isLost(error)) answered()
      throw error
    }
  }
}

export type Intent = ReturnType<typeof createIntent>
