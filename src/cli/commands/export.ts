import { writeFileSync } from 'node:fs'
import { align, BundleError, decode, readBundle, readDocument, writableFormats, writeFormat, type Version, type WriteRequest } from '../../core/index.ts'
import type { Arguments, Command } from '../command.ts'
import { readBytes, readVersions, shippedResources } from '../input.ts'
import { UsageError } from '../usage.ts'

/** What is written from, and how to get the text that a version was read from, so that Markdown is patched and not composed anew. */
interface Subject extends Omit<WriteRequest, 'versionId' | 'original'> {
  readonly original: (version: Version) => string | undefined
}

function ofVersions(specs: readonly string[]): Subject {
  const versions = readVersions(specs)
  return {
    versions,
    rows: align(versions, { resources: shippedResources() }),
    corrections: [],
    original: ({ provenance }) => (/\.(?:md|markdown|txt|text)$/i.test(provenance) ? decode({ name: provenance, bytes: readBytes(provenance) }) : undefined),
  }
}

/** A project as a backup file holds it: its own rows, corrections and notes. */
function ofProject(path: string): Subject & { readonly pivot: string } {
  const { corrections, annotations, files, ...records } = read(path)
  const document = readDocument(records)
  if (!document) throw new UsageError(`${path}: the project in it is damaged`)
  return {
    versions: document.versions,
    rows: document.rows,
    pivot: document.project.pivot,
    corrections,
    annotations,
    original({ original }) {
      const file = files.find(({ id }) => id === original)
      return file && decode(file)
    },
  }
}

function read(path: string) {
  try {
    return readBundle(readBytes(path))
  } catch (error) {
    throw error instanceof BundleError ? new UsageError(`${path}: no project that can be read: ${error.message}`) : error
  }
}

/** The version a person means: by its name, else the only one in that language. @throws UsageError */
function versionNamed(wanted: string, versions: readonly Version[]): Version {
  const named = versions.find(({ id }) => id === wanted)
  const spoken = versions.filter(({ lang }) => lang === wanted)
  const version = named ?? (spoken.length === 1 ? spoken[0] : undefined)
  if (!version) throw new UsageError(`--version ${wanted}: the versions are ${versions.map(({ id, lang }) => (id === lang ? id : `${id} (${lang})`)).join(', ')}`)
  return version
}

function subject({ many, one }: Arguments): Subject & { readonly pivot?: string } {
  const [specs, project] = [many('versions'), one('project')]
  if ((project === undefined) === (specs.length === 0)) throw new UsageError('export takes either --versions TAG=FILE … or --project BUNDLE')
  return project === undefined ? ofVersions(specs) : ofProject(project)
}

/** `sixfold export --project BUNDLE|--versions … --version zh --format markdown|… -o OUT` */
export const exportCommand: Command = async (args, { err }) => {
  const format = args.one('format') ?? 'markdown'
  if (!writableFormats.includes(format)) throw new UsageError(`--format ${format}: expected ${writableFormats.join(', ')}`)
  const output = args.one('output')
  if (output === undefined) throw new UsageError('export needs -o OUT')
  const { original, pivot, ...rest } = subject(args)
  const version = versionNamed(args.one('version') ?? pivot ?? rest.versions[0]?.id ?? '', rest.versions)
  const source = original(version)
  const written = writeFormat(format, { ...rest, versionId: version.id, ...(source === undefined ? {} : { original: source }) })
  try {
    writeFileSync(output, written.bytes)
  } catch (error) {
    throw new UsageError(`${output}: ${error instanceof Error ? error.message : String(error)}`)
  }
  err(`${output}: ${written.bytes.length} bytes\n`)
  return 0
}
