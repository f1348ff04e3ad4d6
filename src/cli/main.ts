import { parseArgs, type ParseArgsConfig } from 'node:util'
import { DictionaryError, ReadError, TableError } from '../core/index.ts'
import { alignCommand } from './commands/align.ts'
import { blocksCommand } from './commands/blocks.ts'
import { checkCommand } from './commands/check.ts'
import { exportCommand } from './commands/export.ts'
import { lexiconCommand } from './commands/lexicon.ts'
import { termsCommand } from './commands/terms.ts'
import type { Arguments, Command, Streams } from './command.ts'
import { help, UsageError } from './usage.ts'

const string = { type: 'string' } as const
const list = { type: 'string', multiple: true } as const
const commands: Readonly<Record<string, { readonly run: Command; readonly options: NonNullable<ParseArgsConfig['options']> }>> = {
  blocks: { run: blocksCommand, options: { lang: string } },
  align: {
    run: alignCommand,
    options: { 'src-lang': string, 'tgt-lang': string, segments: string, format: string, dictionary: list, 'no-lexicon': { type: 'boolean' }, versions: list },
  },
  check: { run: checkCommand, options: { versions: list, rows: string, target: string, format: string, 'fail-on': string, 'no-lexicon': { type: 'boolean' } } },
  export: { run: exportCommand, options: { versions: list, project: string, version: string, format: string, output: { type: 'string', short: 'o' } } },
  terms: { run: termsCommand, options: { lang: string, import: string, export: string, output: { type: 'string', short: 'o' } } },
  lexicon: { run: lexiconCommand, options: { lang: string } },
}

/** `--versions a=1 b=2` and `--dictionary x y` take all that follows up to the next option; `parseArgs` wants one each. */
function spread(argv: readonly string[], lists: ReadonlySet<string>): string[] {
  const out: string[] = []
  let current: string | null = null
  for (const argument of argv) {
    if (argument.startsWith('-')) current = null
    else if (current !== null && (current !== '--versions' || argument.includes('='))) {
      if (out.at(-1) !== current) out.push(current)
      out.push(argument)
      continue
    }
    out.push(argument)
    if (lists.has(argument)) current = argument
  }
  return out
}

/** Runs the command line and gives the exit status: 0 fine, 1 findings, 2 bad usage or unreadable input. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    streams.out(help)
    return name === undefined ? 2 : 0
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new UsageError(`no command ${name}; the commands are ${Object.keys(commands).join(', ')}`)
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const
    const lists = new Set(Object.entries(options).flatMap(([key, option]) => ('multiple' in option && option.multiple ? [`--${key}`] : [])))
    const { values, positionals } = parse(spread(rest, lists), options)
    if (values.help) {
      streams.out(help)
      return 0
    }
    const args: Arguments = {
      positionals,
      one: (key) => [values[key]].flat().find((value) => typeof value === 'string'),
      many: (key) => [values[key] ?? []].flat().filter((value) => typeof value === 'string'),
      flag: (key) => values[key] === true,
    }
    return await command.run(args, streams)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ReadError || error instanceof TableError || error instanceof DictionaryError)) throw error
    streams.err(`sixfold: ${error.message}\n`)
    return 2
  }
}

function parse(args: string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} (see sixfold --help)`)
  }
}
