// Prints what a first visit to each route downloads, gzipped, and fails when a budget is broken. Run after "npm run build".
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = 'dist'
if (!existsSync(join(dist, '.vite/manifest.json'))) {
  console.error('run "npm run build" first')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const size = file => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length

const closure = (key, seen = new Set()) => {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) closure(next, seen)
  return seen
}
const filesOf = keys => {
  const js = new Set()
  const css = new Set()
  for (const key of keys) {
    js.add(manifest[key].file)
    for (const file of manifest[key].css ?? []) css.add(file)
  }
  return { js, css }
}
const sum = files => [...files].reduce((total, file) => total + size(file), 0)

const entry = Object.keys(manifest).find(key => manifest[key].isEntry)
const routeKeys = file =>
  Object.keys(manifest).filter(
    key =>
      key.startsWith(`src/routes/${file}?tsr-split=component`) ||
      key.startsWith(`src/routes/${file}?tsr-shared`),
  )
const withImports = keys => new Set(keys.flatMap(key => [...closure(key)]))
const shellKeys = withImports([entry, ...routeKeys('_signedIn.tsx')])
const shell = filesOf(shellKeys)

const results = [
  ['shell js', sum(shell.js), 120],
  ['shell css', sum(shell.css), 5],
  [
    'fonts',
    readdirSync(join(dist, 'assets'))
      .filter(file => file.endsWith('.woff2'))
      .reduce((total, file) => total + readFileSync(join(dist, 'assets', file)).length, 0),
    45,
  ],
]
const budgetOf = file => (file.endsWith('$planId.projects.tsx') ? 35 : file.includes('$projectId') ? 80 : 25)
const routes = [
  ...new Set(
    Object.keys(manifest)
      .map(key => /^src\/routes\/(.+)\?tsr-split/.exec(key)?.[1])
      .filter(Boolean),
  ),
].sort()
for (const file of routes) {
  const own = filesOf(withImports(routeKeys(file)))
  results.push([`route ${file}`, sum([...own.js].filter(js => !shell.js.has(js))), budgetOf(file)])
}
let broken = 0
for (const [name, bytes, budget] of results) {
  const kilobytes = bytes / 1024
  if (kilobytes > budget) broken += 1
  console.log(
    `${kilobytes > budget ? 'OVER' : 'ok  '} ${kilobytes.toFixed(1).padStart(6)} KB of ${budget} ${name}`,
  )
}
console.log(`budgets: ${results.length - broken} kept, ${broken} broken`)
process.exit(broken === 0 ? 0 : 1)
