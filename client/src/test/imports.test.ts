import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const FEATURES = [
  'access',
  'organizations',
  'plans',
  'projects',
  'compliance',
  'strategies',
  'imports',
  'forms',
  'committees',
  'kpis',
  'meetings',
  'offices',
  'coordinationItems',
  'coordinationRounds',
  'knowledgePlans',
  'deadlines',
  'holidays',
  'lifecycle',
  'notices',
  'postings',
  'documents',
  'work',
  'amendments',
  'roundDocuments',
  'duplicates',
  'comparisonLists',
]

/** What each layer may import, lower ones first. */
const LAYERS: Record<string, string[]> = {
  lib: ['lib'],
  i18n: ['i18n', 'lib'],
  api: ['api', 'lib'],
  components: ['components', 'lib'],
  app: ['app', 'api', 'components', 'i18n', 'lib', 'routeTree.gen'],
  features: ['app', 'api', 'components', 'i18n', 'lib', 'features'],
  routes: ['app', 'api', 'components', 'features', 'i18n', 'lib'],
}

const own = Object.entries(sources)
  .map(([path, source]) => [path.replace(/^\.\.\//, ''), source] as const)
  .filter(([path]) => !path.includes('generated') && !path.includes('.gen.') && !path.includes('.test.'))

const importsOf = (source: string) =>
  [...source.matchAll(/from '@\/([^']+)'/g)].map(match => match[1] as string)

describe('imports go one way: shared → features → routes', () => {
  it.each(own)('%s', (path, source) => {
    const [layer = '', feature = ''] = path.split('/')
    const allowed = LAYERS[layer]
    if (!allowed) return
    for (const target of importsOf(source)) {
      const [targetLayer = '', targetFeature = ''] = target.split('/')
      expect(allowed, `${path} imports ${target}`).toContain(targetLayer)
      if (layer === 'features' && targetLayer === 'features')
        expect(targetFeature, `${path} imports ${target}`).toBe(feature)
    }
    expect(source, `${path} climbs with ../`).not.toMatch(/from '\.\.\//)
  })

  it('features carry the names of the server', () => {
    const found = new Set(
      own.filter(([path]) => path.startsWith('features/')).map(([path]) => path.split('/')[1]),
    )
    expect([...found].sort()).toEqual([...FEATURES].sort())
  })

  it('routes stay thin and components short', () => {
    const long = own.filter(
      ([path, source]) =>
        !path.endsWith('/text.ts') && source.split('\n').length > (path.startsWith('routes/') ? 80 : 200),
    )
    expect(long.map(([path]) => path)).toEqual([])
  })
})
