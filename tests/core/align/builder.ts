import { asId, blockId, type Block, type BlockKind, type Version, type VersionId } from '../../../src/core/model/index.ts'

/** A version from lines: `#` opens a heading, `12. ` or `(a) ` gives a label, anything else is a paragraph. */
export function version(lang: string, lines: readonly string[]): Version {
  const id = asId<VersionId>(lang)
  const blocks = lines.map((line, index): Block => {
    const heading = /^# (.*)$/s.exec(line)
    const labelled = /^(\d+|\([a-z]\))\.? (.*)$/s.exec(line)
    const kind: BlockKind = heading ? 'heading' : 'paragraph'
    return {
      id: blockId(id, index),
      kind,
      ...(labelled?.[1] && { label: labelled[1].replace(/[()]/g, '') }),
      level: 0,
      text: heading?.[1] ?? labelled?.[2] ?? line,
      marks: [],
      origin: { line: index + 1, runs: [] },
      repairs: [],
    }
  })
  return { id, lang, title: lang, status: 'imported', provenance: 'test', blocks }
}

/** Rows as arrays of block numbers, one array a version. */
export const shape = (rows: readonly { members: Readonly<Record<string, readonly string[]>> }[], versions: readonly Version[]): number[][][] =>
  rows.map(({ members }) => versions.map(({ id }) => (members[id] ?? []).map((block) => Number(block.split('/').at(-1)))))
