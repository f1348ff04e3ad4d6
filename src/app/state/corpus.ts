import * as z from 'zod/mini'
import { asId, readConcepts, writeConcepts, type Concept, type FileId, type FileRecord, type Project, type ProjectId, type ReadOptions, type Source, type Version, type VersionId } from '../../core/index.ts'
import type { CoreClient } from '../../workers/client.ts'

/*
 * The document that comes with the app, served as plain files from its own origin.
 */

const documents = import.meta.glob<string>('/corpus/declaration/*.{md,json}', { query: '?url', import: 'default', eager: true })
const tables = import.meta.glob<string>(['/corpus/terms/*.tsv', '!/corpus/terms/lexicon.tsv'], { query: '?url', import: 'default', eager: true })
/** Large tables, which the build packs. */
const packedTables = import.meta.glob<string>('/corpus/terms/lexicon.tsv', { query: '?packed', import: 'default', eager: true })

const manifestSchema = z.object({
  document: z.string(),
  title: z.string(),
  pivot: z.string(),
  versions: z.array(
    z.object({
      file: z.string(),
      lang: z.string(),
      title: z.string(),
      status: z.enum(['released', 'reference', 'imported']),
      origin: z.string(),
      sha256: z.string(),
    }),
  ),
})

/** What the first run needs to make a project. */
export interface Corpus {
  readonly versions: readonly { readonly source: Source; readonly options: ReadOptions }[]
  readonly files: readonly FileRecord[]
  project(versions: readonly Version[]): Project
}

async function fetchBytes(url: string | undefined, name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (url === undefined) throw new Error(name)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Fetches the document with its manifest. @throws Error naming the file that could not be had. */
export async function fetchCorpus(projectId: ProjectId): Promise<Corpus> {
  const bytesOf = (file: string) => fetchBytes(documents[`/corpus/declaration/${file}`], file)
  const manifest = manifestSchema.parse(JSON.parse(new TextDecoder().decode(await bytesOf('manifest.json'))))
  const loaded = await Promise.all(
    manifest.versions.map(async (version) => {
      const id = asId<VersionId>(version.file.replace(/\.[^.]+$/, ''))
      const original = asId<FileId>(`${projectId}/${version.file}`)
      const bytes = await bytesOf(version.file)
      const { lang, title, status, origin } = version
      return {
        source: { name: version.file, bytes },
        options: { id, lang, title, status, provenance: origin, original },
        file: { id: original, projectId, name: version.file, bytes },
        isPivot: version.file === manifest.pivot || lang === manifest.pivot || id === manifest.pivot,
      }
    }),
  )
  const pivot = loaded.find(({ isPivot }) => isPivot) ?? loaded[0]
  return {
    versions: loaded.map(({ source, options }) => ({ source, options })),
    files: loaded.map(({ file }) => file),
    project: (versions) => ({
      id: projectId,
      title: manifest.title,
      pivot: pivot?.options.id ?? asId<VersionId>(''),
      versions: versions.map(({ id }) => id),
      checks: {},
      leastConfidence: 0,
      mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } },
    }),
  }
}

const nameOf = (path: string) => path.replace(/^.*\/|\.tsv$/g, '')

/** The texts of the tables, once they were asked for. */
let resources: Promise<Record<string, string>> | undefined

/**
 * Fetches the term tables, by the name of their file without its ending. They are fetched once; the core unpacks what is packed.
 * @throws Error naming the file that could not be had or is damaged; the next call tries again.
 */
export function fetchResources(core: Pick<CoreClient, 'unpack'>): Promise<Record<string, string>> {
  resources ??= load(core)
  resources.catch(() => (resources = undefined))
  return resources
}

async function load(core: Pick<CoreClient, 'unpack'>): Promise<Record<string, string>> {
  const plain = Object.entries(tables).map(async ([path, url]) => [nameOf(path), new TextDecoder().decode(await fetchBytes(url, nameOf(path)))] as const)
  const packed = Object.entries(packedTables).map(async ([path, url]) => [nameOf(path), await core.unpack(await fetchBytes(url, nameOf(path)), nameOf(path))] as const)
  return Object.fromEntries(await Promise.all([...plain, ...packed]))
}

/** The tables with a project's own concepts in place of shipped ones of their names. */
export function withConcepts(texts: Readonly<Record<string, string>>, concepts: readonly Concept[]): Record<string, string> {
  if (concepts.length === 0) return texts
  const names = new Set(concepts.map(({ id }) => id))
  const shipped = texts.terms ? readConcepts(texts.terms) : []
  return { ...texts, terms: writeConcepts([...shipped.filter(({ id }) => !names.has(id)), ...concepts]) }
}
