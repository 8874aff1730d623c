import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const IMPORT = /import \{([^}]+)\} from '@\/api\/generated\/sdk\.gen'/g
const QUERY = '?operation='

const one = (name: string) => `import { ${name} } from '@/api/generated/sdk.gen${QUERY}${name}'`

/** The head of the generated file, with its imports, and one operation of it. */
export const cut = (sdk: string, name: string) => {
  const head = sdk.slice(0, sdk.indexOf('export const '))
  const start = sdk.indexOf(`export const ${name} = `)
  const end = sdk.indexOf('\nexport const ', start + 1)
  return head + sdk.slice(start, end === -1 ? undefined : end)
}

/** Cuts the generated SDK into its operations: a route downloads those that it calls, and the shell none but its own. */
export const operations = (): Plugin => ({
  name: 'operations',
  apply: 'build',
  enforce: 'pre',
  async load(id) {
    const [file = '', name] = id.split(QUERY)
    return name ? cut(await readFile(file, 'utf8'), name) : null
  },
  transform: code =>
    code.replace(IMPORT, (_, names: string) =>
      names
        .split(',')
        .map(name => name.trim())
        .filter(Boolean)
        .map(one)
        .join(';'),
    ),
})
