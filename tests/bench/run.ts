/** `npm run bench -- [name …] [--large]`: runs the benchmarks by name, or all of them, each in a process of its own. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const all = ['checks', 'align', 'lexicon', 'app']
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
for (const name of wanted.length > 0 ? wanted : all) {
  if (!all.includes(name)) {
    console.error(`no benchmark ${name}; there are ${all.join(', ')}`)
    process.exitCode = 2
    continue
  }
  console.log(`\n== ${name}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', fileURLToPath(new URL(`${name}.ts`, import.meta.url)), ...flags], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
