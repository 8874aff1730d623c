import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cut } from './operations.ts'

const sdk = readFileSync('src/api/generated/sdk.gen.ts', 'utf8')
const names = [...sdk.matchAll(/^export const (\w+) = /gm)].map(match => match[1] as string)

it('each operation is cut out whole and alone', () => {
  expect(names.length).toBeGreaterThan(50)
  const body = (text: string) => text.slice(text.indexOf('export const '))
  expect(names.map(name => body(cut(sdk, name))).join('\n')).toBe(body(sdk))
})
