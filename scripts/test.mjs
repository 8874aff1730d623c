// Runs every test of the product: .NET, client and browser. Needs the .NET 10 SDK and Node.js 20+, nothing else.
// Usage: node scripts/test.mjs [--only=dotnet,client,browser]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const client = join(root, 'client')
const windows = process.platform === 'win32'
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7).split(',')
const sums = { passed: 0, failed: 0, skipped: 0 }
const failures = []

function add(name, { passed, failed, skipped = 0, named = [] }) {
  if (failed > 0) failures.push(...(named.length > 0 ? named : [`${name}: see its output above`]))
  sums.passed += passed
  sums.failed += failed
  sums.skipped += skipped
  console.log(`\n${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`)
}

function run(command, args, cwd, env = {}) {
  console.log(`\n> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { cwd, stdio: 'inherit', shell: windows, env: { ...process.env, ...env } }).status === 0
}

/** Runs a command, shows its output, and reads the counts from its last "x: N passed, N failed" line. */
function counted(command, args, cwd, env = {}) {
  console.log(`\n> ${command} ${args.join(' ')}`)
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, shell: windows, env: { ...process.env, ...env } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        process.stdout.write(chunk)
      })
    }
    child.on('close', (code) => {
      const line = [...output.matchAll(/: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1)
      const counts = line ? { passed: +line[1], failed: +line[2], skipped: +(line[3] ?? 0) } : { passed: 0, failed: 1 }
      if (code !== 0 && counts.failed === 0) counts.failed = 1
      counts.named = [...output.matchAll(/^\s*(?:\x1b\[[\d;]*m)*(?:✗|×|FAIL\b).*/gm)].map((m) => m[0].trim())
      resolve(counts)
    })
  })
}

function step(name, ok) {
  if (!ok) add(name, { passed: 0, failed: 1 })
  return ok
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plain = (xml) => xml.replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16))).replace(/&(\w+);/g, (all, name) => entities[name] ?? all)

/** The failed tests of a report, each with the first lines of what it said. */
function failedTests(report) {
  return [...report.matchAll(/<UnitTestResult\b[^>]*outcome="(?:Failed|Error|Timeout|Aborted)"[\s\S]*?<\/UnitTestResult>/g)].map(([result]) => {
    const name = plain(/testName="([^"]*)"/.exec(result)?.[1] ?? '?')
    const said = plain(/<Message>([\s\S]*?)<\/Message>/.exec(result)?.[1] ?? '').split('\n').slice(0, 12).join('\n    ')
    const where = plain(/<StackTrace>([\s\S]*?)<\/StackTrace>/.exec(result)?.[1] ?? '').split('\n').slice(0, 4).join('\n    ')
    return `${name}\n    ${said}\n    ${where}`
  })
}

function readTrx(folder) {
  const counts = { passed: 0, failed: 0, skipped: 0, named: [] }
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((f) => f.endsWith('.trx')) : []
  for (const file of files) {
    const report = readFileSync(join(folder, file), 'utf8')
    const found = /<Counters ([^>]*)\/>/.exec(report)
    counts.named.push(...failedTests(report))
    const read = (key) => Number(new RegExp(`\\b${key}="(\\d+)"`).exec(found?.[1] ?? '')?.[1] ?? 0)
    counts.passed += read('passed')
    counts.failed += read('failed') + read('error') + read('timeout') + read('aborted')
    counts.skipped += read('notExecuted')
  }
  if (files.length === 0) counts.failed = 1
  return counts
}

function dotnetTests() {
  const results = mkdtempSync(join(tmpdir(), 'localplan-trx-'))
  const ok = run('dotnet', ['test', '--solution', 'LocalPlan.sln', '-p:SkipClient=true', '--results-directory', results, '--report-xunit-trx'], root)
  const counts = readTrx(results)
  rmSync(results, { recursive: true, force: true })
  if (!ok && counts.failed === 0) counts.failed = 1
  add('dotnet', counts)
}

const wants = (part) => !only || only.includes(part)
const started = Date.now()

// The embedded PostgreSQL and the browser of last resort are npm packages, so this comes first.
if (!step('npm ci', run('npm', ['ci', '--no-audit', '--no-fund'], client))) process.exit(1)
if (wants('dotnet')) dotnetTests()
if (wants('client')) {
  step('client lint', run('npm', ['run', '--silent', 'lint'], client))
  step('client types', run('npm', ['run', '--silent', 'typecheck'], client))
  step('generated API client is current', run('npm', ['run', '--silent', 'api:check'], client))
  add('client', await counted('npm', ['run', '--silent', 'test'], client))
}
if (wants('browser')) {
  const built = step('client build', run('npm', ['run', '--silent', 'build'], client)) &&
    step('page budgets', run('npm', ['run', '--silent', 'budgets'], client))
  if (built) add('browser', await counted('node', [join('scripts', 'browser-tests.mjs')], root))
}

if (failures.length > 0) console.log(`Failed:\n- ${failures.join('\n- ')}\n`)
console.log(`All tests took ${Math.round((Date.now() - started) / 1000)} s.`)
console.log(`${sums.passed} passed, ${sums.failed} failed${sums.skipped ? `, ${sums.skipped} skipped` : ''}`)
process.exit(sums.failed === 0 ? 0 : 1)
