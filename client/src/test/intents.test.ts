import { expect, it } from 'vitest'

const [sdk = ''] = Object.values(
  import.meta.glob<string>('../api/generated/sdk.gen.ts', { query: '?raw', import: 'default', eager: true }),
)
const sources = import.meta.glob<string>(['../{app,features,routes}/**/*.{ts,tsx}', '!../**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * At sign-in there is nobody to remember an answer by; the answer about a calendar feed is a secret that must not be remembered, and a
 * second feed is refused; the others only answer a question and change nothing.
 */
const WITHOUT = new Set([
  'signIn',
  'createCalendarFeed',
  'checkProject',
  'proposeAuthorities',
  'checkCommittee',
  'previewDeadlines',
  'classifyChange',
  'previewSubmission',
  'askForDuplicates',
])

const posts = [...sdk.matchAll(/export const (\w+) = .*?\)\.post</g)]
  .map(match => match[1] as string)
  .filter(name => !WITHOUT.has(name))

it('every POST is sent with the intent it stands for, so that a repeated one is done once', () => {
  expect(posts).toContain('createPlan')
  const bare = Object.entries(sources).flatMap(([path, source]) =>
    posts
      .filter(name => [...source.matchAll(new RegExp(`\\b${name}\\((?!\\{ \\.\\.\\.call,)`, 'g'))].length > 0)
      .map(name => `${path}: ${name}`),
  )
  expect(bare).toEqual([])
})
