import { ApiError, type Problem } from '@/lib/problem'
import { client } from './generated/client.gen'

const language = () => document.documentElement.lang || 'th'

const asProblem = (body: unknown): Problem =>
  body !== null && typeof body === 'object' ? (body as Problem) : {}

/** Same origin, session cookie, the reader's language, one idempotency key per POST, problems as ApiError. */
export const setUpApi = () => {
  client.setConfig({ baseUrl: globalThis.location.origin, credentials: 'same-origin' })
  client.interceptors.request.use(request => {
    request.headers.set('Accept-Language', language())
    if (request.method === 'POST')
      request.headers.set('Idempotency-Key', crypto.randomUUID?.() ?? String(Math.random()))
    return request
  })
  client.interceptors.error.use((body, response) =>
    body instanceof ApiError || body instanceof DOMException
      ? body
      : new ApiError(response?.status ?? 0, asProblem(body)),
  )
}

/** The body of an answer; failures are thrown as ApiError. */
export const take = async <T>(call: Promise<{ data: T }>): Promise<T> => (await call).data

/** The header that says which version was seen. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })
