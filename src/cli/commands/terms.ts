import { writeFileSync } from 'node:fs'
import { asId, decode, readConcepts, readTbx, tableLangs, writeConcepts, writeTbx, type Concept } from '../../core/index.ts'
import { choice, type Arguments, type Command, type Streams } from '../command.ts'
import { readBytes, readFile, shippedResources } from '../input.ts'
import { UsageError } from '../usage.ts'

/** Reads a termbase: TBX by its ending, else a table. */
function readTermbase(path: string): Concept[] {
  const text = decode({ name: path, bytes: readBytes(path) })
  return /\.(?:tbx|xml)$/i.test(path) ? readTbx(text, path) : readConcepts(text, path)
}

/** `--import FILE` checks a termbase, `--export tbx|tsv -o FILE` writes it, or without an import the one that ships. */
function exchange({ one, positionals }: Arguments, { err }: Streams): number {
  if (positionals.length > 0) throw new UsageError(`terms --import and --export take no other FILE: ${positionals.join(' ')}`)
  const [source, format, output] = [one('import'), one('export'), one('output')]
  const concepts = source === undefined ? shippedResources().tables.concepts : readTermbase(source)
  if (source !== undefined) {
    const strange = new Set(concepts.flatMap(({ forms }) => Object.keys(forms).filter((lang) => !tableLangs.includes(lang))))
    err(`${source}: ${concepts.length} concepts${strange.size > 0 ? `; languages without a column in a table: ${[...strange].join(', ')}` : ''}\n`)
  }
  if (format === undefined) {
    if (output !== undefined) throw new UsageError('terms -o OUT needs --export tbx or --export tsv')
    return 0
  }
  const write = { tbx: writeTbx, tsv: writeConcepts }[choice('export', format, ['tbx', 'tsv'])]
  if (output === undefined) throw new UsageError('terms --export needs -o OUT')
  const text = write(concepts)
  try {
    writeFileSync(output, text)
  } catch (error) {
    throw new UsageError(`${output}: ${error instanceof Error ? error.message : String(error)}`)
  }
  err(`${output}: ${concepts.length} concepts\n`)
  return 0
}

/** `sixfold terms FILE [--lang zh]`: the concepts of the termbase found in a document, a JSON line a place. */
export const termsCommand: Command = async (args, streams) => {
  const { positionals, one } = args
  if (one('import') !== undefined || one('export') !== undefined) return exchange(args, streams)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('terms takes one FILE, or --import FILE, or --export tbx|tsv')
  const version = readFile(path, asId('file'), one('lang'))
  const matcher = shippedResources().concepts(version.lang.split('-')[0] ?? version.lang)
  for (const block of version.blocks)
    for (const { span, values } of matcher.longest(block.text))
      streams.out(
        `${JSON.stringify({
          label: block.label ?? null,
          line: block.origin.line,
          start: span[0],
          end: span[1],
          quote: block.text.slice(span[0], span[1]),
          concepts: values.map(({ of, form }) => ({ id: of.id, domain: of.domain, status: form.status })),
        })}\n`,
      )
  return 0
}
