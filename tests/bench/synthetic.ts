import { asId, blockId, type Block, type BlockId, type Finding, type ProjectId, type Row, type Version, type VersionId } from '../../src/core/index.ts'
import { createProject, Database, keepFindings, recordsOf } from '../../src/store/index.ts'

/*
 * A document as large as the bench wants it, made in the page and put into its storage by the store itself.
 */

const words: Readonly<Record<string, string>> = {
  zh: '我们各国人民决心加强国际合作维护和平与安全促进可持续发展并保护人权和环境以造福今世后代',
  en: 'we the peoples are determined to strengthen international cooperation to maintain peace and security and to promote sustainable development',
  fr: 'nous les peuples sommes résolus à renforcer la coopération internationale afin de maintenir la paix et la sécurité et de promouvoir le développement',
  es: 'nosotros los pueblos estamos resueltos a reforzar la cooperación internacional para mantener la paz y la seguridad y promover el desarrollo',
  ru: 'мы народы преисполнены решимости укреплять международное сотрудничество поддерживать мир и безопасность и содействовать развитию',
  ar: 'نحن الشعوب قد عقدنا العزم على تعزيز التعاون الدولي وصون السلام والأمن والنهوض بالتنمية المستدامة وحماية حقوق الإنسان',
}

/** A text of a length that varies from row to row, always the same for the same row. */
function textOf(lang: string, row: number): string {
  const source = words[lang] ?? ''
  const spaced = source.includes(' ')
  const units = spaced ? source.split(' ') : [...source]
  const length = (spaced ? 8 : 16) + ((row * 7919) % (spaced ? 32 : 70))
  return Array.from({ length }, (_, at) => units[(row * 31 + at) % units.length]).join(spaced ? ' ' : '')
}

/** Stores a project of `count` rows in six versions, with a finding in every tenth row. */
export async function fill(count: number): Promise<void> {
  const db = new Database()
  const projectId = asId<ProjectId>('bench')
  const versions = Object.keys(words).map((lang, order): Version => {
    const id = asId<VersionId>(lang)
    const blocks = Array.from({ length: count }, (_, row): Block => ({ id: blockId(id, row), kind: 'paragraph', level: 0, label: String(row + 1), text: textOf(lang, row), marks: [], origin: { line: row + 1, runs: [] }, repairs: [] }))
    return { id, lang, title: lang, status: order === 0 ? 'released' : 'reference', provenance: '', blocks }
  })
  const ids = (row: number) => Object.fromEntries(versions.map(({ id, blocks }): [VersionId, readonly BlockId[]] => [id, blocks[row] ? [blocks[row].id] : []]))
  const pivot = versions[0]
  if (!pivot) return
  const rows = pivot.blocks.map(({ id }, row): Row => ({ id: asId(`row:${id}`), members: ids(row), score: 0.9, by: 'anchor', locked: false }))
  await createProject(db, recordsOf({ id: projectId, title: 'Bench', pivot: pivot.id, versions: versions.map(({ id }) => id), checks: {}, leastConfidence: 0, mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } } }, versions, rows), [])
  const findings = pivot.blocks.flatMap(({ id, text }, row): Finding[] =>
    row % 10 === 0
      ? [{ key: `bench:${row}`, checkId: 'repeated-word', messageId: 'repeated', data: { here: text.slice(2, 4) }, versionId: pivot.id, blockId: id, span: [2, 4], mqm: 'linguistic/duplication', severity: 'major', evidence: [], suggestions: [[{ blockId: id, span: [2, 4], text: '' }]], confidence: 0.9 }]
      : [],
  )
  await keepFindings({ db, projectId }, findings, 'bench')
  db.close()
}
