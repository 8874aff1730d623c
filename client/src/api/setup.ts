import { ApiError, type Problem } from '@/lib/problem'
import { client } from './generated/client.gen'
import { newKey } from './intent'

const language = () => document.documentElement.lang || 'th'

const asProblem = (body: unknown): Problem =>
  body !== null && typeof body === 'object' ? (body as Problem) : {}

/** Same origin, session cookie, the reader's language, problems as ApiError; a POST without an intent is one of its own. */
export const setUpApi = () => {
  client.setConfig({ baseUrl: globalThis.location.origin, credentials: 'same-origin' })
  client.interceptors.request.use(request => {
    request.headers.set('Accept-Language', language())
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', newKey())
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
