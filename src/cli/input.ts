import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { asId, jiebaTagger, parseResources, readVersion, type Resources, type TableTexts, type Tagger, type Version, type VersionId } from '../core/index.ts'
import { UsageError } from './usage.ts'

/** Why a file cannot be read, as bad usage that names it. */
function unreadable(path: string, error: unknown): UsageError {
  const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no such file' : error instanceof Error ? error.message : String(error)
  return new UsageError(`${path}: ${reason}`)
}

/** Reads a file's bytes. @throws UsageError naming the file when it is not there or not readable. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/**
 * The lines of a UTF-8 file with their one-based numbers, one at a time, without a byte order mark. A line ends at a line
 * feed and nowhere else: a JSON text may hold other separators.
 * @throws UsageError naming the file, and the line that is malformed.
 */
export async function* streamLines(path: string): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  let parts: Buffer[] = []
  const line = () => {
    number++
    const bytes = Buffer.concat(parts)
    parts = []
    try {
      return { number, text: decoder.decode(bytes).replace(/\r$/, '') }
    } catch {
      throw new UsageError(`${path}:${number}: malformed UTF-8`)
    }
  }
  try {
    for await (const chunk of createReadStream(path)) {
      let rest = chunk as Buffer
      for (let at = rest.indexOf(0x0a); at >= 0; at = rest.indexOf(0x0a)) {
        parts.push(rest.subarray(0, at))
        rest = rest.subarray(at + 1)
        yield line()
      }
      parts.push(rest)
    }
    if (parts.some(({ length }) => length > 0)) yield line()
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(path, error)
  }
}

/** Reads a document file as one version. */
export const readFile = (path: string, id: VersionId, lang: string | undefined): Version =>
  readVersion({ name: path, bytes: readBytes(path) }, { id, ...(lang === undefined ? {} : { lang }), title: basename(path), status: 'imported', provenance: path })

/** Reads `zh=FILE` arguments, in their order. @throws UsageError for another form or a tag named twice. */
export function versionSpecs(specs: readonly string[]): { tag: string; path: string }[] {
  const seen = new Set<string>()
  return specs.map((spec) => {
    const [, tag, path] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.+)$/.exec(spec) ?? []
    if (!tag || !path) throw new UsageError(`${spec}: expected TAG=FILE, such as zh=text.md`)
    if (seen.has(tag)) throw new UsageError(`${spec}: the version ${tag} is named twice`)
    seen.add(tag)
    return { tag, path }
  })
}

/** Reads versions named by `zh=FILE` arguments. The tag names the version and its language. */
export function readVersions(specs: readonly string[]): Version[] {
  if (specs.length === 0) throw new UsageError('--versions needs at least one TAG=FILE, such as zh=corpus/declaration/zh.md')
  return versionSpecs(specs).map(({ tag, path }) => readFile(path, asId<VersionId>(tag), tag))
}

/** The tables in a folder, each read when it is asked for, and what the build made of them; what is not there is empty. */
export function resourcesIn(folder: URL): Resources {
  const read = (name: string) => {
    const path = new URL(name, folder)
    return existsSync(path) ? readFileSync(path) : undefined
  }
  const text = (table: string) => read(`${table}.tsv`)?.toString() ?? ''
  const texts: TableTexts = {
    get terms() { return text('terms') },
    get senses() { return text('senses') },
    get function() { return text('function') },
    get quotations() { return text('quotations') },
    get lexicon() { return text('lexicon') },
  }
  const [stems, words] = [read('stems.bin'), read('words.bin')]
  return parseResources(texts, stems && words && { stems, words })
}

let shipped: Resources | undefined

/** The tables that ship, opened once: those that the build laid beside the program, or of the corpus when the program runs from its sources. */
export function shippedResources(): Resources {
  const built = new URL('terms/', import.meta.url)
  return (shipped ??= resourcesIn(existsSync(built) ? built : new URL('../../corpus/terms/', import.meta.url)))
}

/** The tagger for Chinese: jieba, loaded only when a check run asks for it. */
export const loadTagger = async (): Promise<Tagger> => jiebaTagger(await import('jieba-wasm'))
