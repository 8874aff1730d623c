import type { Browser, Page } from 'playwright-core'

/** `refused` are further messages that a test provokes, such as a 400 that the form then explains. */
export type Test = { name: string; refused?: RegExp; run: (page: Page) => Promise<void> }

export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1366, height: 768 }

/** Messages of the browser that a test expects: a missing session is found by asking. */
const EXPECTED = /401 \(Unauthorized\)|412 \(Precondition Failed\)|404 \(Not Found\)/

const watch = (page: Page, refused?: RegExp) => {
  const noise: string[] = []
  page.on('pageerror', error => noise.push(error.message))
  page.on('console', message => {
    const text = message.text()
    if (message.type() === 'error' && !EXPECTED.test(text) && !refused?.test(text)) noise.push(text)
  })
  return noise
}

/** Runs the tests one after another, each in a fresh context, and ends with `browser: N passed, N failed`. */
export const runAll = async (browser: Browser, baseURL: string, tests: readonly Test[]): Promise<boolean> => {
  let failed = 0
  for (const test of tests) {
    const context = await browser.newContext({
      baseURL,
      viewport: test.name.startsWith('phone') ? PHONE : DESK,
      locale: 'th-TH',
      acceptDownloads: true,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const noise = watch(page, test.refused)
    const started = Date.now()
    try {
      await test.run(page)
      if (noise.length > 0) throw new Error(`the console shows ${noise.join(' | ')}`)
      console.log(`✓ ${test.name} (${Date.now() - started} ms)`)
    } catch (error) {
      failed += 1
      console.error(
        `✗ ${test.name}\n  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      if (process.env.E2E_PICTURES)
        await page.screenshot({ path: `${process.env.E2E_PICTURES}/${test.name.replace(/\W+/g, '-')}.png` })
    } finally {
      await context.close()
    }
  }
  console.log(`browser: ${tests.length - failed} passed, ${failed} failed`)
  return failed === 0
}
