import { writeFileSync } from 'node:fs'
import { align, decode, writableFormats, writeFormat, type Version } from '../../core/index.ts'
import type { Command } from '../command.ts'
import { readBytes, readVersions, shippedResources } from '../input.ts'
import { UsageError } from '../usage.ts'

/** The decoded source of a version read from a text file, so that Markdown is patched and not composed anew. */
const original = ({ provenance }: Version): string | undefined => (/\.(?:md|markdown|txt|text)$/i.test(provenance) ? decode({ name: provenance, bytes: readBytes(provenance) }) : undefined)

/** `sixfold export --versions … --version zh --format markdown|… -o OUT` */
export const exportCommand: Command = async ({ many, one }, { err }) => {
  const versions = readVersions(many('versions'))
  const wanted = one('version') ?? versions[0]?.id ?? ''
  const version = versions.find(({ id }) => id === wanted)
  if (!version) throw new UsageError(`--version ${wanted}: the versions are ${versions.map(({ id }) => id).join(', ')}`)
  const format = one('format') ?? 'markdown'
  if (!writableFormats.includes(format)) throw new UsageError(`--format ${format}: expected ${writableFormats.join(', ')}`)
  const output = one('output')
  if (output === undefined) throw new UsageError('export needs -o OUT')
  const rows = align(versions, { resources: shippedResources() })
  const source = original(version)
  const written = writeFormat(format, { versions, rows, versionId: version.id, corrections: [], ...(source === undefined ? {} : { original: source }) })
  try {
    writeFileSync(output, written.bytes)
  } catch (error) {
    throw new UsageError(`${output}: ${error instanceof Error ? error.message : String(error)}`)
  }
  err(`${output}: ${written.bytes.length} bytes\n`)
  return 0
}
