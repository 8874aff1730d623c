// Fails when src/api/generated is not what api-doc/openapi.json gives.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const generated = 'src/api/generated'
const before = mkdtempSync(join(tmpdir(), 'api-'))
const read = folder =>
  new Map(
    readdirSync(folder, { recursive: true })
      .filter(file => statSync(join(folder, file)).isFile())
      .map(file => [file, readFileSync(join(folder, file), 'utf8')]),
  )

cpSync(generated, before, { recursive: true })
const { status } = spawnSync('npm', ['run', '--silent', 'api'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
const [old, now] = [read(before), read(generated)]
rmSync(before, { recursive: true })
const stale = [...new Set([...old.keys(), ...now.keys()])].filter(file => old.get(file) !== now.get(file))
for (const file of stale) console.error(`stale: ${generated}/${file}`)
console.log(stale.length === 0 ? 'generated client is current' : 'run "npm run api" and commit')
process.exit(status === 0 && stale.length === 0 ? 0 : 1)
