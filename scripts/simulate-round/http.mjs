// A signed-in session of the LocalPlan API: cookies, versions, repeatable POSTs, patience with rate limits.
import { randomUUID } from 'node:crypto'

const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))

/** What the API refused: the whole problem document, whose code and texts say what would satisfy it. */
export class Refused extends Error {
  constructor(method, path, status, problem) {
    super(`${method} ${path}: ${status} ${problem.code ?? ''} ${problem.messages?.en ?? problem.title ?? ''} ${JSON.stringify(problem.details ?? '')}`)
    this.status = status
    this.code = problem.code
    this.problem = problem
  }
}

export class Session {
  #base
  #cookie = ''

  constructor(base) {
    this.#base = `${base.replace(/\/$/, '')}/api/v1`
  }

  static async signIn(base, userName, password) {
    const session = new Session(base)
    await session.send('POST', '/session', { userName, password })
    session.me = await session.get('/session')
    return session
  }

  get(path) {
    return this.send('GET', path)
  }

  /** Every row of a list, page by page. */
  async all(path) {
    const rows = []
    let after = ''
    do {
      const page = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=100${after && `&after=${encodeURIComponent(after)}`}`)
      rows.push(...page.items)
      after = page.next ?? ''
    } while (after)
    return rows
  }

  /** The same key goes with every try of a POST, so that what was done already is not done again. */
  async send(method, path, body, version) {
    const headers = { cookie: this.#cookie, accept: 'application/json' }
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (method === 'POST' && path !== '/session') headers['idempotency-key'] = randomUUID()
    if (version !== undefined) headers['if-match'] = `"${version}"`
    for (let tries = 1; ; tries++) {
      const response = await fetch(`${this.#base}${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
      if (response.status === 429 && tries < 20) {
        await wait(Number(response.headers.get('retry-after') ?? 5))
        continue
      }
      const cookies = response.headers.getSetCookie().map((c) => c.split(';')[0])
      if (cookies.length > 0) this.#cookie = cookies.join('; ')
      const text = await response.text()
      const answer = text ? JSON.parse(text) : undefined
      if (!response.ok) throw new Refused(method, path, response.status, answer ?? {})
      return answer
    }
  }
}

/** Works through a list, a few at a time, in the order given. */
export async function each(list, width, work) {
  const results = new Array(list.length)
  let next = 0
  const worker = async () => {
    while (next < list.length) {
      const at = next++
      results[at] = await work(list[at], at)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker))
  return results
}

/** The code with which the API refuses what is done here; a call that is not refused is an error of the simulation. */
export async function refusal(doing) {
  try {
    await doing
  } catch (error) {
    if (error instanceof Refused) return error.problem.details?.[0]?.code ?? error.code
    throw error
  }
  throw new Error('Something that had to be refused was taken.')
}

/** The entries of a list by what they share, in the order met; Map.groupBy only came with Node.js 21. */
export function groupBy(list, keyOf) {
  const groups = new Map()
  for (const entry of list) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry])
  return groups
}
