import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import * as z from 'zod/mini'
import type { FileId } from '../../model/index.ts'
import { idField } from './fields.ts'
import * as records from './records.ts'

/*
 * A project as one file: a ZIP with `project.json` (everything that people made or imported) and the original files
 * beside it. What is derived (findings, word links) and the undo history stay behind.
 */

const format = 'sixfold-project'
/** Release 1 listed blocks and rows one by one; its files are still read. */
const release = 2
const projectFile = 'project.json'
/** More than this, unpacked, is no project of this program; in bytes. */
const most = 256 * 1024 * 1024

/** Why a file is no backup that can be read; `place` is where in it, `reason` what is wrong there. */
export class BundleError extends Error {
  constructor(
    readonly code: 'not-zip' | 'no-project' | 'too-large' | 'too-new' | 'malformed',
    readonly place = '',
    readonly reason = '',
  ) {
    super([code, place, reason].filter(Boolean).join(': '))
    this.name = 'BundleError'
  }
}

const head = z.object({ format: z.literal(format), release: z.int().check(z.positive()) })
const body = z.object({
  project: records.projectRecord,
  files: z.array(z.object({ id: idField<FileId>(), name: z.string(), path: z.string() })),
  versions: z.array(records.versionRecord),
  packs: z.array(records.packRecord),
  corrections: z.array(records.correctionRecord),
  annotations: z.array(records.annotationRecord),
  dispositions: z.array(records.dispositionRecord),
  concepts: z.array(records.conceptRecord),
  // Backups of the first days have none of these.
  sentences: z._default(z.array(records.sentencesRecord), []),
  dictionaries: z._default(z.array(records.dictionaryRecord), []),
})

/** A project's records and the files its versions were read from. */
export type Bundle = Omit<z.infer<typeof body>, 'files'> & { readonly files: readonly { readonly id: FileId; readonly name: string; readonly bytes: Uint8Array }[] }

/** Writes a project as one file. */
export function writeBundle({ files, ...rest }: Bundle): Uint8Array<ArrayBuffer> {
  const placed = files.map((file, index) => ({ ...file, path: `originals/${index + 1}-${file.name.replace(/[^\p{L}\p{N}._-]+/gu, '_')}` }))
  const contents = { format, release, ...rest, files: placed.map(({ id, name, path }) => ({ id, name, path })) }
  const zip: Zippable = { [projectFile]: strToU8(JSON.stringify(contents, null, 1)) }
  for (const { path, bytes } of placed) zip[path] = bytes
  return zipSync(zip, { level: 6 })
}

/** Reads a backup and believes nothing of it before it has passed the parsers. @throws BundleError */
export function readBundle(bytes: Uint8Array): Bundle {
  const unpacked = unpack(bytes)
  const text = unpacked[projectFile]
  if (!text) throw new BundleError('no-project')
  const json = parseJson(strFromU8(text))
  const known = head.safeParse(json)
  if (!known.success) throw new BundleError('no-project')
  if (known.data.release > release) throw new BundleError('too-new')
  const { files, ...contents } = check(json)
  return {
    ...contents,
    files: files.map(({ id, name, path }) => {
      const original = unpacked[path]
      if (!original) throw new BundleError('malformed', path, 'missing')
      return { id, name, bytes: original }
    }),
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        if (size > most) throw new BundleError('too-large')
        return true
      },
    })
  } catch (error) {
    throw error instanceof BundleError ? error : new BundleError('not-zip')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BundleError('malformed', projectFile, error instanceof Error ? error.message : String(error))
  }
}

function check(json: unknown): z.infer<typeof body> {
  const result = body.safeParse(json)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = (issue?.path ?? []).reduce((written: string, step) => (typeof step === 'number' ? `${written}[${step}]` : `${written}.${String(step)}`), projectFile)
  throw new BundleError('malformed', path, issue === undefined ? '' : 'expected' in issue ? `expected ${String(issue.expected)}` : issue.message)
}
