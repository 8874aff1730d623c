// Starts the built product on a database of its own and runs the browser tests against it.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const patience = 120_000

const data = mkdtempSync(join(tmpdir(), 'localplan-e2e-'))

const built = spawnSync('dotnet', ['build', join(root, 'src', 'WebApi'), '-v', 'q', '-p:SkipClient=true'], { stdio: 'inherit', cwd: root })
if (built.status !== 0) process.exit(1)
const server = spawn('dotnet', [join(root, 'src', 'WebApi', 'bin', 'Debug', 'net10.0', 'LocalPlan.WebApi.dll'), `--contentRoot=${join(root, 'src', 'WebApi')}`], {
  cwd: join(root, 'src', 'WebApi'),
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, ASPNETCORE_ENVIRONMENT: 'Development', LOCALPLAN_DATA: data, Urls: 'http://127.0.0.1:0' },
})

const ended = new Promise((resolve) => server.on('close', resolve))

// The system gives the port and the greeting names it: one chosen here could be taken before the product listens.
let base
let said = ''
server.stdout.on('data', (chunk) => {
  process.stdout.write(chunk)
  if (base) return
  said += chunk
  base = /LocalPlan +(http:\/\/\S+)\s/.exec(said)?.[1]
})

async function ready() {
  const end = Date.now() + patience
  while (Date.now() < end && server.exitCode === null) {
    if (base && await fetch(`${base}/health/ready`).then((r) => r.ok, () => false)) return true
    await new Promise((r) => setTimeout(r, 250))
  }
  return false
}

let status = 1
if (await ready()) {
  status = await new Promise((resolve) => {
    const tests = spawn('npm', ['run', '--silent', 'e2e'], {
      cwd: join(root, 'client'),
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, BASE_URL: base },
    })
    tests.on('close', resolve)
  })
} else console.log('browser: 0 passed, 1 failed')

server.kill('SIGTERM')
await ended
rmSync(data, { recursive: true, force: true })
process.exit(status ?? 1)
