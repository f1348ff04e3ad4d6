import {
  align,
  alignSegments,
  asId,
  blockId,
  decode,
  detectLang,
  gunzipped,
  mergePriors,
  misdeclared,
  parseResources,
  readDictionary,
  rowId,
  sentences,
  writeFormat,
  type Block,
  type KnowledgeOptions,
  type Row,
  type Version,
  type VersionId,
} from '../../core/index.ts'
import { choice, type Arguments, type Command, type Streams } from '../command.ts'
import { readBytes, readFile, shippedResources, versionSpecs } from '../input.ts'
import { UsageError } from '../usage.ts'

/** What is aligned: versions, and rows of their units by index. */
interface Aligned {
  readonly versions: readonly Version[]
  readonly rows: readonly { readonly members: readonly (readonly number[])[]; readonly score: number; readonly by: Row['by'] }[]
}

/** A version whose blocks are plain pieces of text: lines or sentences. */
function pieces(id: VersionId, lang: string, title: string, texts: readonly string[]): Version {
  const blocks = texts.map(
    (text, index): Block => ({ id: blockId(id, index), kind: 'paragraph', level: 1, text, marks: [], origin: { line: index + 1, runs: [] }, repairs: [] }),
  )
  return { id, lang, title, status: 'imported', provenance: title, blocks }
}

/** A file's lines, the last line break ending the last line. */
function readLines(path: string): string[] {
  const lines = decode({ name: path, bytes: readBytes(path) }).split(/\r\n|\r|\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The user's dictionaries and the shipped tables, as far as they are wanted. */
function knowledge({ many, flag }: Arguments, langs: readonly string[], { err }: Streams): KnowledgeOptions {
  const brought = many('dictionary').map((path) => {
    const dictionary = readDictionary(decode(gunzipped({ name: path, bytes: readBytes(path) })), path, langs)
    err(`${path}: ${dictionary.format}, ${dictionary.entries.length} entries, ${dictionary.memory.length} pairs of a memory, ${dictionary.skipped} passed over\n`)
    return dictionary
  })
  return { resources: flag('no-lexicon') ? parseResources({}) : shippedResources(), ...(brought.length > 0 ? { priors: mergePriors(brought) } : {}) }
}

/** Rows as text in the wanted form; indices are zero-based. */
function print({ versions, rows }: Aligned, format: 'beads' | 'tsv' | 'tmx' | 'jsonl' | 'rows'): string {
  const texts = (version: number, at: readonly number[]) => at.map((index) => versions[version]?.blocks[index]?.text ?? '')
  switch (format) {
    case 'beads':
      return rows.map(({ members }) => `${members.map((at) => at.join(',')).join('\t')}\n`).join('')
    case 'rows':
      return rows.map(({ members }) => `${JSON.stringify(Object.fromEntries(versions.map(({ id }, version) => [id, members[version] ?? []])))}\n`).join('')
    case 'tsv':
      return rows.map(({ members }) => `${members.map((at, version) => texts(version, at).join(' ').replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`).join('')
    case 'jsonl':
      return rows
        .map(({ members, score, by }) => `${JSON.stringify({ score: Number(score.toFixed(3)), by, members: Object.fromEntries(versions.map(({ id }, version) => [id, { indices: members[version] ?? [], texts: texts(version, members[version] ?? []) }])) })}\n`)
        .join('')
    case 'tmx':
      return new TextDecoder().decode(
        writeFormat('tmx', {
          versions,
          versionId: versions[0]?.id ?? asId(''),
          corrections: [],
          rows: rows.map(({ members, score, by }): Row => {
            const ids = Object.fromEntries(versions.map(({ id }, version) => [id, (members[version] ?? []).map((index) => blockId(id, index))])) satisfies Row['members']
            return { id: rowId(ids), members: ids, score, by, locked: false }
          }),
        }).bytes,
      )
  }
}

/** The inputs: two files, or versions by tag. In the first case the ids are `source` and `target`. */
function inputs({ positionals, many, one }: Arguments): { id: VersionId; lang: string | undefined; path: string }[] {
  if (many('versions').length > 0) {
    if (positionals.length > 0) throw new UsageError(`align takes SRC TGT or --versions, not both: ${positionals.join(' ')}`)
    return versionSpecs(many('versions')).map(({ tag, path }) => ({ id: asId(tag), lang: tag, path }))
  }
  const [source, target, ...more] = positionals
  if (source === undefined || target === undefined || more.length > 0) throw new UsageError('align takes two files, or --versions TAG=FILE …')
  return [
    { id: asId('source'), lang: one('src-lang'), path: source },
    { id: asId('target'), lang: one('tgt-lang'), path: target },
  ]
}

/** `sixfold align`: rows of lines, blocks or sentences. */
export const alignCommand: Command = async (args, streams) => {
  const unit = choice('segments', args.one('segments'), ['blocks', 'lines', 'sentences'])
  const files = inputs(args)
  const several = args.many('versions').length > 0
  const format = choice('format', args.one('format'), several ? ['rows', 'jsonl', 'tsv', 'tmx', 'beads'] : ['beads', 'tsv', 'tmx', 'jsonl', 'rows'])
  const versions = files.map(({ id, lang, path }): Version => {
    if (unit === 'blocks') return readFile(path, id, lang)
    if (unit === 'lines') {
      const lines = readLines(path)
      return pieces(id, lang ?? detectLang(lines.join('\n')), path, lines)
    }
    const read = readFile(path, id, lang)
    return pieces(id, read.lang, path, read.blocks.flatMap(({ text }) => sentences(text, read.lang).map(([from, to]) => text.slice(from, to))))
  })
  for (const { version, declared, found } of misdeclared(versions)) streams.err(`sixfold: ${version} is declared ${declared} but reads like ${found}\n`)
  const known = knowledge(args, versions.map(({ lang }) => lang), streams)
  streams.out(print({ versions, rows: unit === 'blocks' ? blockRows(versions, known) : alignSegments(versions.map(({ lang, blocks }) => ({ lang, texts: blocks.map(({ text }) => text) })), known).map((row) => ({ ...row, by: 'aligner' })) }, format))
  return 0
}

/** Rows of blocks by index. */
function blockRows(versions: readonly Version[], known: KnowledgeOptions): Aligned['rows'] {
  const places = versions.map(({ blocks }) => new Map(blocks.map(({ id }, index) => [id, index])))
  return align(versions, known).map(({ members, score, by }) => ({ score, by, members: versions.map(({ id }, version) => (members[id] ?? []).flatMap((block) => places[version]?.get(block) ?? [])) }))
}
