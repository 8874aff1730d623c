import type { Page } from 'playwright-core'

const PLANNER = { userName: 'planner.maesot', password: 'localplan-demo' }

export const check = (condition: unknown, message: string) => {
  if (!condition) throw new Error(message)
}

export const same = (actual: unknown, wanted: unknown, what: string) =>
  check(
    JSON.stringify(actual) === JSON.stringify(wanted),
    `${what}: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(actual)}`,
  )

export const signIn = async (page: Page, { userName, password } = PLANNER) => {
  await page.goto('/sign-in')
  await page.getByLabel('ชื่อผู้ใช้').fill(userName)
  await page.getByLabel('รหัสผ่าน').fill(password)
  await page.locator('form').getByRole('button', { name: 'เข้าสู่ระบบ' }).click()
  await page.getByRole('heading', { name: 'งานของฉัน' }).waitFor()
}

/** A plan of 2566–2570 made through the screens; answers its id. */
export const createPlan = async (page: Page, title: string): Promise<string> => {
  await page.goto('/plans')
  await page.getByRole('button', { name: 'สร้างแผน' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ช่วงปีของแผน').selectOption({ label: '2566–2570' })
  await dialog.getByLabel('ชื่อแผน').fill(title)
  await dialog.getByRole('button', { name: 'สร้างแผน' }).click()
  await page.waitForURL(/\/plans\/[^/]+\/projects/)
  return /\/plans\/([^/]+)\//.exec(page.url())?.[1] ?? ''
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT'

/** The API as the signed-in page calls it. */
export const callApi = async <T>(
  page: Page,
  method: Method,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> => {
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    headers,
    ...(body !== undefined && { data: body }),
  })
  check(answer.ok(), `${method} ${path} answered ${answer.status()}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Projects put in by the API, for tests that look at something else. */
export const addProjects = async (page: Page, planId: string, count: number) => {
  const rows = Array.from({ length: count }, (_, i) => ({
    form: 'project',
    name: `โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ ${i + 1}`,
    objective: 'เพื่อให้ประชาชนเดินทางสะดวก',
    target: 'ยาว 300 เมตร',
    budgets: [
      { fiscalYear: 2566, amount: (i + 1) * 1000 },
      { fiscalYear: 2567, amount: null },
    ],
  }))
  await callApi(page, 'POST', `/plans/${planId}/projects/batch`, { mode: 'allOrNothing', rows })
}

export const uniqueTitle = (what: string) => `แผนทดสอบ${what} ${Date.now().toString(36)}`
