import { asId, CheckRun, readInline, SeenCells, withSentences, type BlockId, type Finding, type Resources, type RowInput, type Tagger, type VersionId } from '../../src/core/index.ts'

/** A row of texts by language, as row files have it. */
export type Texts = Readonly<Record<string, string>>

/** A row of texts as input of a check run. */
export function rowOf(id: string, versions: Texts): RowInput {
  const cells = Object.entries(versions).map(([lang, source]) => {
    const { text, marks, runs } = readInline(source)
    return { versionId: asId<VersionId>(lang), lang, blocks: [{ id: asId<BlockId>(`${id}/${lang}`), kind: 'paragraph' as const, level: 1, text, marks, origin: { line: 1, runs }, repairs: [] }] }
  })
  return { id: asId(`row:${id}`), cells }
}

/** Of a row whose Chinese is given with one fault and then another the other versions are read once. */
const seen = new SeenCells()

/** The findings on one row taken as a whole document. */
export function findingsOn(id: string, versions: Texts, target: string, resources: Resources, tagger: Tagger): Finding[] {
  const run = new CheckRun(asId(target), {}, { resources, tagger, seen })
  const found = [...run.row(withSentences(rowOf(id, versions), resources)), ...run.end()]
  for (const failure of run.failures) console.log('failed:', id, failure)
  return found
}
