import { describe, expect, it } from 'vitest'

type Catalog = Record<string, unknown>

const modules = {
  ...import.meta.glob<Record<string, { th: Catalog; en: Catalog }>>(
    ['../features/*/text.ts', '../features/coordination*/*Text.ts', '../app/*/text.ts'],
    { eager: true },
  ),
  ...import.meta.glob<Record<string, { th: Catalog; en: Catalog }>>('../i18n/shared.ts', { eager: true }),
}

const leaves = (value: unknown, path = ''): [string, unknown][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]]

const said = (value: unknown) => (typeof value === 'function' ? String(value('1', '2', '3')) : String(value))

/** Names that stay as they are in both languages. */
const SAME_IN_BOTH = /^\.(appName|otherLanguage|window)/

describe.each(Object.entries(modules))('%s', (_, module) => {
  const [catalog] = Object.values(module)
  const th = leaves(catalog?.th)
  const en = leaves(catalog?.en)

  it('has the same keys in both languages, none empty', () => {
    expect(en.map(([key]) => key)).toEqual(th.map(([key]) => key))
    expect([...th, ...en].filter(([, value]) => said(value).trim() === '')).toEqual([])
  })

  it('is really translated', () => {
    const english = new Map(en)
    const untranslated = th.filter(
      ([key, value]) => /[ก-๙]/.test(said(value)) && said(value) === said(english.get(key)),
    )
    expect(untranslated.filter(([key]) => !SAME_IN_BOTH.test(key))).toEqual([])
    expect(
      th
        .filter(([key, value]) => !/[ก-๙]/.test(said(value)) && !SAME_IN_BOTH.test(key) && !/Code$/.test(key))
        .map(([key]) => key),
    ).toEqual([])
  })
})
