import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Optional: installed where the platform has it, so it is named only at run time. */
const PACKED: string = '@sparticuz/chromium'

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** CHROME_PATH, else a browser of the machine, else the one of @sparticuz/chromium. */
const executable = async (): Promise<{ executablePath: string; args: string[] }> => {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET
  const found = [process.env.CHROME_PATH, ...KNOWN].find(path => path && existsSync(path))
  if (found) return { executablePath: found, args }
  const { default: packed } = (await import(PACKED)) as {
    default: { executablePath: () => Promise<string>; args: string[] }
  }
  return { executablePath: await packed.executablePath(), args: [...args, ...packed.args] }
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ headless: true, ...(await executable()) })
