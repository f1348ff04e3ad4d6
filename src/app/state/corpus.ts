import { address } from 'virtual:shipped'
import { asId, readConcepts, writeConcepts, type Concept, type FileId, type FileRecord } from '../../core/index.ts'
import { preparedProject, type PreparedProject } from '../../store/index.ts'
import type { CoreClient, TableBytes } from '../../workers/client.ts'

/*
 * The document that comes with the app and the tables of its core, served as files from its own origin.
 */

const documents = import.meta.glob<string>('/corpus/declaration/*.md', { query: '?url', import: 'default', eager: true })
const tables = import.meta.glob<string>(['/corpus/terms/*.tsv', '!/corpus/terms/lexicon.tsv'], { query: '?url', import: 'default', eager: true })
/** Large tables, which the build packs. */
const packedTables = import.meta.glob<string>('/corpus/terms/lexicon.tsv', { query: '?packed', import: 'default', eager: true })

async function fetchBytes(url: string | undefined, name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (url === undefined) throw new Error(name)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Fetches the document, prepared, and the files it was read from. @throws Error naming what could not be had. */
export async function fetchShipped(): Promise<{ readonly prepared: PreparedProject; readonly files: readonly FileRecord[] }> {
  const originals = Object.entries(documents).map(async ([path, url]) => {
    const name = path.replace(/^.*\//, '')
    return { name, bytes: await fetchBytes(url, name) }
  })
  const [body, ...files] = await Promise.all([fetchBytes(address, 'declaration'), ...originals])
  const prepared = preparedProject.parse(JSON.parse(new TextDecoder().decode(body)))
  const { id: projectId } = prepared.project
  return { prepared, files: files.map(({ name, bytes }) => ({ id: asId<FileId>(`${projectId}/${name}`), projectId, name, bytes })) }
}

const nameOf = (path: string) => path.replace(/^.*\/|\.tsv$/g, '')

/** The tables, once they were asked for. */
let resources: Promise<TableBytes> | undefined

/**
 * Fetches the term tables. They are fetched once; the core unpacks what is packed.
 * @throws Error naming the file that could not be had or is damaged; the next call tries again.
 */
export function fetchResources(core: Pick<CoreClient, 'unpack'>): Promise<TableBytes> {
  resources ??= load(core)
  resources.catch(() => (resources = undefined))
  return resources
}

async function load(core: Pick<CoreClient, 'unpack'>): Promise<TableBytes> {
  const plain = Object.entries(tables).map(async ([path, url]) => [nameOf(path), await fetchBytes(url, nameOf(path))] as const)
  const packed = Object.entries(packedTables).map(async ([path, url]) => [nameOf(path), await core.unpack(await fetchBytes(url, nameOf(path)), nameOf(path))] as const)
  return Object.fromEntries(await Promise.all([...plain, ...packed]))
}

/** A table's text; of a table that there is not, empty. */
export const tableText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** The tables with a project's own concepts in place of shipped ones of their names. */
export function withConcepts(tables: TableBytes, concepts: readonly Concept[]): TableBytes {
  if (concepts.length === 0) return tables
  const names = new Set(concepts.map(({ id }) => id))
  const shipped = tables.terms ? readConcepts(tableText(tables.terms)) : []
  return { ...tables, terms: new TextEncoder().encode(writeConcepts([...shipped.filter(({ id }) => !names.has(id)), ...concepts])) }
}
