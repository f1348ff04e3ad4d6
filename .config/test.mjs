// `npm test`: installs what is missing, then types, lint, architecture, unit and property tests, build, end-to-end tests.
import { ensureChromium, ensurePackages, run, runBin } from './setup.mjs'

ensurePackages()
const chromium = await ensureChromium()
const steps = [
  ['types', () => runBin('tsc', ['-p', '.']) && runBin('tsc', ['-p', 'src/core', '--noEmit'])],
  ['lint', () => runBin('eslint', ['-c', '.config/eslint.config.js', 'src', 'tests', '--max-warnings', '0'])],
  ['architecture', () => run(process.execPath, ['.config/architecture.mjs'])],
  ['build', () => run('npm', ['run', '--silent', 'build'])],
  ['unit tests', () => runBin('vitest', ['run'])],
  ['end-to-end tests', () => runBin('playwright', ['test', '-c', '.config/playwright.config.ts'], { SIXFOLD_CHROMIUM: chromium })],
]
const failed = []
for (const [name, step] of steps) {
  const start = performance.now()
  console.log(`\n== ${name}`)
  if (!step()) failed.push(name)
  console.log(`== ${name}: ${failed.includes(name) ? 'FAILED' : 'ok'} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
console.log(`\nsteps: ${steps.length - failed.length} passed, ${failed.length} failed`)
console.log(failed.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
