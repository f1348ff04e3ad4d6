import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asId, type Block, type BlockId, type FileId, type Project, type ProjectId, type Row, type Version, type VersionId } from '../../src/core/index.ts'
import * as store from '../../src/store/index.ts'
import { loadActs, loadDocument } from '../../src/store/load.ts'

const projectId = asId<ProjectId>('p')
const zh = asId<VersionId>('zh')
const en = asId<VersionId>('en')

const block = (version: VersionId, index: number, text: string): Block => ({
  id: asId<BlockId>(`${version}/${index}`),
  kind: 'paragraph',
  level: 0,
  text,
  marks: [],
  origin: { line: index + 1, runs: [[0, 0, text.length]] },
  repairs: [],
})
const version = (id: VersionId, texts: readonly string[]): Version => ({
  id,
  lang: id,
  title: id,
  status: 'imported',
  provenance: '',
  blocks: texts.map((text, index) => block(id, index, text)),
})
const versions = [version(zh, ['给會員国的建议', '一切尽在其中']), version(en, ['Recommendations', 'All of it'])]
const rows: Row[] = [0, 1].map((index) => ({
  id: asId(`row:zh/${index}`),
  members: { [zh]: [asId<BlockId>(`zh/${index}`)], [en]: [asId<BlockId>(`en/${index}`)] },
  score: 0.9,
  by: 'aligner',
  locked: false,
}))
const project: Project = {
  id: projectId,
  title: 'T',
  pivot: zh,
  versions: [zh, en],
  checks: {},
  leastConfidence: 0,
  mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } },
}

let db: store.Database
let run = 0
beforeEach(async () => {
  db = new store.Database(`test-${run++}`)
  await store.createProject(db, store.recordsOf(project, versions, rows), [])
})
afterEach(() => db.close())

const at = () => ({ db, projectId })
const first = () => versions[0]?.blocks[0] ?? block(zh, 0, '')
const snapshot = async () => JSON.stringify(await Promise.all([db.corrections.toArray(), db.annotations.toArray(), db.dispositions.toArray(), db.packs.toArray(), db.versions.toArray()]))
const deed = { key: 'edit', data: { label: '1' } }

test('a project comes back as it went in', async () => {
  const document = await loadDocument(db, projectId)
  expect(document?.versions).toEqual(versions)
  expect(document?.rows).toEqual(rows)
  expect(document?.damaged).toBe(0)
})

test('an edit becomes a correction against the original, and editing back removes it', async () => {
  await store.setText(at(), first(), 'zh', '给会员国的建议', deed)
  const { corrections } = await loadActs(db, projectId)
  expect(corrections.get(first().id)?.edits.map(({ text }) => text).join('')).toContain('会员')
  await store.setText(at(), first(), 'zh', first().text, deed)
  expect((await loadActs(db, projectId)).corrections.size).toBe(0)
})

test('every command can be undone and redone, to the byte', async () => {
  const states = [await snapshot()]
  await store.setText(at(), first(), 'zh', '给会员国的建议', deed)
  states.push(await snapshot())
  await store.judge(at(), 'key', 'dismissed', 'quoted', { key: 'dismiss', data: { label: '1' } })
  states.push(await snapshot())
  await store.annotate(at(), { versionId: zh, block: first(), text: '给会员国的建议', span: [5, 7], mqm: 'accuracy/omission', severity: 'minor', note: 'n' }, deed)
  states.push(await snapshot())
  await store.setRows(at(), [{ ...rows[0]!, locked: true }, rows[1]!], { key: 'other', data: {} })
  states.push(await snapshot())
  for (const before of states.slice(0, -1).reverse()) {
    expect(await store.undo(db, projectId)).not.toBeNull()
    expect(await snapshot()).toBe(before)
  }
  expect(await store.undo(db, projectId)).toBeNull()
  for (const after of states.slice(1)) {
    await store.redo(db, projectId)
    expect(await snapshot()).toBe(after)
  }
  expect(await store.redo(db, projectId)).toBeNull()
})

test('a new command forgets what was undone', async () => {
  await store.setText(at(), first(), 'zh', '甲', deed)
  await store.undo(db, projectId)
  await store.setText(at(), first(), 'zh', '乙', deed)
  expect(await store.redo(db, projectId)).toBeNull()
  expect((await loadActs(db, projectId)).history).toHaveLength(1)
})

test('notes move with the text; a note whose words are touched keeps its quote and becomes an orphan', async () => {
  const note = { versionId: zh, block: first(), text: first().text, mqm: 'accuracy/omission', severity: 'minor', note: '' } as const
  await store.annotate(at(), { ...note, span: [5, 7] }, deed)
  await store.annotate(at(), { ...note, span: [1, 4] }, deed)
  await store.setText(at(), first(), 'zh', '向所有会员国的建议', deed)
  const { annotations } = await loadActs(db, projectId)
  const texts = annotations.map(({ target }) => '向所有会员国的建议'.slice(...target.position))
  expect(texts[0]).toBe('建议')
  expect(annotations[1]?.target.quote.exact).toBe('會員国')
})

test('a command that fails half-way leaves nothing behind', async () => {
  const before = await snapshot()
  // A function cannot be stored, so the last of the writes fails.
  const impossible = [{ ...rows[0]!, score: (() => 1) as never }]
  const file = { id: asId<FileId>('f'), projectId, name: 'fr.md', bytes: new Uint8Array([1]) }
  await expect(store.addVersion(at(), version(asId('fr'), ['a']), impossible, file)).rejects.toThrow()
  expect(await snapshot()).toBe(before)
  expect(await db.history.count()).toBe(0)
})

test('a new document takes the place of one, is named by its first version, and leaves both to undo', async () => {
  const before = await snapshot()
  await store.startDocument(at(), 'New', { key: 'newDocument', data: {} })
  const empty = await loadDocument(db, projectId)
  expect([empty?.project.title, empty?.versions, empty?.rows]).toEqual(['New', [], []])
  const fr = version(asId('fr'), ['Recommandations'])
  await store.addVersion(at(), { ...fr, title: 'recommandations.md' }, [], { id: asId('f'), projectId, name: 'fr.md', bytes: new Uint8Array([1]) })
  expect((await loadDocument(db, projectId))?.project).toMatchObject({ title: 'recommandations', pivot: 'fr' })
  await store.undo(db, projectId)
  await store.undo(db, projectId)
  expect(await snapshot()).toBe(before)
})

test('a version comes with the rows that hold it', async () => {
  const fr = version(asId('fr'), ['Recommandations', 'Tout'])
  const wider = rows.map((row, index) => ({ ...row, members: { ...row.members, [fr.id]: [fr.blocks[index]!.id] } }))
  await store.addVersion(at(), fr, wider, { id: asId('f'), projectId, name: 'fr.md', bytes: new Uint8Array([1]) })
  const document = await loadDocument(db, projectId)
  expect(document?.versions.map(({ id }) => id)).toEqual(['zh', 'en', 'fr'])
  expect(document?.rows).toEqual(wider)
  await store.undo(db, projectId)
  expect((await loadDocument(db, projectId))?.rows).toEqual(rows)
  expect(await db.files.count()).toBe(0)
})
