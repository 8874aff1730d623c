import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one line that a script can read: `client: N passed, N failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    let passed = 0
    let failed = unhandled.length
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      passed += tests.filter(test => test.result().state === 'passed').length
      failed += tests.filter(test => test.result().state === 'failed').length
      if (module.state() === 'failed' && tests.every(test => test.result().state !== 'failed')) failed += 1
    }
    process.stdout.write(`client: ${passed} passed, ${failed} failed\n`)
  }
}
