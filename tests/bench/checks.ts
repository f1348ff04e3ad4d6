/** Speed of the checks and of matching, as `npm run bench checks`: the Declaration, one row again, growth, a million characters. */
import { existsSync, readFileSync } from 'node:fs'
import { align, asId, fold, readVersion, runChecks, SeenCells, type Correction, type Version, type VersionId } from '../../src/core/index.ts'
import { loadTagger, resourcesIn, shippedResources } from '../../src/cli/input.ts'
import { findingsOn } from '../gold/rows.ts'

const langs = ['zh', 'en', 'fr', 'es', 'ru', 'ar']
const timed = <T>(name: string, work: () => T): T => {
  const start = performance.now()
  const result = work()
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms`)
  return result
}

const version = (lang: string): Version =>
  readVersion({ name: `${lang}.md`, bytes: readFileSync(new URL(`../../corpus/declaration/${lang}.md`, import.meta.url)) }, { id: asId<VersionId>(lang), lang, status: 'reference', provenance: '' })

const tagger = await loadTagger()
const built = new URL('../../dist/cli/terms/', import.meta.url)
const resources = existsSync(built) ? timed('tables of the build opened', () => resourcesIn(built)) : timed('tables of the sources opened', shippedResources)
const versions = langs.map(version)
const rows = timed('six versions aligned, first time', () => align(versions, { resources }))
timed('six versions aligned, again', () => align(versions, { resources }))
const request = { versions, rows, corrections: [], config: {}, resources, tagger }
timed('six versions checked, first time', () => runChecks(request))
const { findings } = timed('six versions checked, again', () => runChecks(request))
console.log(`${findings.length} findings on ${rows.length} rows`)
const [row] = rows.filter(({ members }) => Object.values(members).flat().length === langs.length).slice(40)
if (row) {
  const edited = { ...request, rowIds: [row.id], seen: new SeenCells() }
  timed('one row checked', () => runChecks(edited))
  const [block] = row.members[asId<VersionId>('zh')] ?? []
  const edit: Correction | undefined = block && { id: asId('edit'), blockId: block, edits: [{ blockId: block, span: [0, 0], text: '因此，' }], baseHash: '', reason: '', status: 'accepted', by: '', at: 0 }
  if (edit) timed('the row checked again after an edit of one version', () => runChecks({ ...edited, corrections: [edit] }))
}

/** The Declaration's rows over and over, as one long document. */
const copies = (count: number) => Array.from({ length: Math.ceil(count / rows.length) }, () => rows).flat().slice(0, count)
for (const count of [500, 1000, 2000, 4000]) {
  const before = process.memoryUsage().heapUsed
  timed(`${count} rows checked`, () => runChecks({ ...request, rows: copies(count) }))
  console.log(`  heap ${((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(0)} MB`)
}

for (const length of [25_000, 50_000, 100_000])
  timed(`one cell of ${length} characters checked`, () => findingsOn(`long-${length}`, { zh: '和平与安全'.repeat(length / 5), en: 'Peace and security in 2020.' }, 'zh', resources, tagger))

for (const lang of langs) {
  const text = versions.find((entry) => entry.lang === lang)?.blocks.map((block) => block.text).join('\n') ?? ''
  const million = text.repeat(Math.ceil(1e6 / text.length)).slice(0, 1e6)
  resources.concepts(lang).longest('')
  const matches = timed(`termbase over a million characters of ${lang}`, () => resources.concepts(lang).longest(million))
  console.log(`  ${matches.length} matches`)
}
timed('a million characters folded', () => fold('Übergrößenträger '.repeat(60_000)).length)
