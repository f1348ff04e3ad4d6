import { asId } from '../../core/index.ts'
import type { Command } from '../command.ts'
import { readFile } from '../input.ts'
import { UsageError } from '../usage.ts'

/** `sixfold blocks FILE [--lang zh]` */
export const blocksCommand: Command = async ({ positionals, one }, { out }) => {
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('blocks takes one FILE')
  const version = readFile(path, asId('file'), one('lang'))
  for (const { label, kind, text, repairs } of version.blocks)
    out(`${JSON.stringify({ label: label ?? null, kind, text, ...(repairs.length ? { repairs: repairs.map((repair) => repair.kind) } : {}) })}\n`)
  return 0
}
