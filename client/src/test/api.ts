import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import type { BilingualText, FieldProblem } from '@/api/generated/types.gen'

/** The API of a test; each test says what it answers. */
export const api = setupServer()

const at = (path: string) => `*/api/v1${path}`

export const onGet = (path: string, body: unknown) =>
  api.use(http.get(at(path), () => HttpResponse.json(body as object)))

type Refusal = { status: number; code: string; messages: BilingualText; details?: FieldProblem[] }

export const refuse = (
  method: 'get' | 'post' | 'put' | 'patch',
  path: string,
  { status, ...problem }: Refusal,
) =>
  api.use(
    http[method](at(path), () =>
      HttpResponse.json(
        { status, ...problem },
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )

/** Remembers what was sent and answers with a body. */
export const onSend = (method: 'post' | 'put' | 'patch', path: string, body: unknown) => {
  const sent: { body: unknown; headers: Headers }[] = []
  api.use(
    http[method](at(path), async ({ request }) => {
      sent.push({ body: await request.json(), headers: request.headers })
      return HttpResponse.json(body as object)
    }),
  )
  return sent
}
