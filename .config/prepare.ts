import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { align, asId, defaultProfile, jiebaTagger, parseResources, readVersion, runChecks, type FileId, type ProjectId, type VersionId } from '../src/core/index.ts'
import { recordsOf, type PreparedProject } from '../src/store/prepared.ts'
import { tableTexts } from './tables.ts'

const manifestSchema = z.object({
  document: z.string(),
  title: z.string(),
  pivot: z.string(),
  versions: z.array(z.object({ file: z.string(), lang: z.string(), title: z.string(), status: z.enum(['released', 'reference', 'imported']), origin: z.string() })),
})

/** Reads, aligns and checks the document in `corpus`, as the app would do it in a browser. @throws ReadError naming a file that cannot be read. */
export async function prepare(root: string): Promise<PreparedProject> {
  const corpus = join(root, 'corpus')
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(corpus, 'declaration', 'manifest.json'), 'utf8')))
  const projectId = asId<ProjectId>(manifest.document)
  const versions = manifest.versions.map(({ file, lang, title, status, origin }) =>
    readVersion(
      { name: file, bytes: readFileSync(join(corpus, manifest.document, file)) },
      { id: asId<VersionId>(lang), lang, title, status, provenance: origin, original: asId<FileId>(`${projectId}/${file}`) },
    ),
  )
  const resources = parseResources(tableTexts(root))
  const rows = align(versions, { resources })
  const pivot = asId<VersionId>(manifest.pivot)
  const { findings, failures } = runChecks({ versions, rows, target: pivot, corrections: [], config: {}, resources, tagger: jiebaTagger(await import('jieba-wasm')) })
  const [failure] = failures
  if (failure) throw new Error(`${failure.checkId}: ${failure.message}`)
  const project = { id: projectId, title: manifest.title, pivot, versions: versions.map(({ id }) => id), checks: {}, leastConfidence: 0, mqm: defaultProfile }
  return { ...recordsOf(project, versions, rows), findings }
}
