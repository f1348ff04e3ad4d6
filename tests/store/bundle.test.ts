import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { asId, readBundle, writeBundle, type Block, type BlockId, type Concept, type DictionaryRecord, type FileId, type ProjectId, type Row, type RowId, type Version, type VersionId } from '../../src/core/index.ts'
import * as store from '../../src/store/index.ts'
import { loadActs, loadDocument } from '../../src/store/load.ts'

const zh = asId<VersionId>('zh')
const block = (at: number, text: string): Block => ({ id: asId<BlockId>(`zh/${at}`), kind: 'paragraph', level: 0, text, marks: [], origin: { line: at + 1, runs: [[0, 0, text.length]] }, repairs: [] })
const blocks = [block(0, '一切尽在其中'), block(1, '會員国')]
const version: Version = { id: zh, lang: 'zh', title: '中文', status: 'released', provenance: '', blocks, original: asId<FileId>('f') }
const rows = blocks.map(({ id }): Row => ({ id: asId(`row:${id}`), members: { [zh]: [id] }, score: 1, by: 'anchor', locked: false }))
const concept: Concept = { id: 'member', domain: 'un', forms: { zh: [{ text: '会员国', status: 'preferred' }] }, note: '' }
const deed = { key: 'edit', data: { label: '1' } }

async function made(name: string): Promise<store.Place> {
  const db = new store.Database(`bundle-${name}-${crypto.randomUUID()}`)
  const projectId = asId<ProjectId>(name)
  await store.createProject(
    db,
    store.recordsOf({ id: projectId, title: name, pivot: zh, versions: [zh], checks: {}, leastConfidence: 0, mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } } }, [version], rows),
    [{ id: asId<FileId>('f'), projectId, name: 'zh.md', bytes: strToU8('一切尽在其中\n會員国') }],
  )
  return { db, projectId }
}
async function worked(name: string): Promise<store.Place> {
  const place = await made(name)
  await store.setTexts(place, [{ block: block(1, '會員国'), lang: 'zh', text: '会员国' }, { block: block(0, '一切尽在其中'), lang: 'zh', text: '一切都在其中' }], deed)
  await store.annotate(place, { versionId: zh, block: block(1, ''), text: '会员国', span: [0, 2], mqm: 'locale/script', severity: 'minor', note: 'n' }, deed)
  await store.rate(place, 'key', { severity: 'critical' }, deed)
  await store.putConcepts(place, [concept], deed)
  return place
}
const state = async ({ db, projectId }: store.Place) => {
  const [document, acts, file] = [await loadDocument(db, projectId), await loadActs(db, projectId), await store.loadFile(db, version)]
  return { ...document, ...acts, history: [], file: file?.bytes, corrections: [...acts.corrections], dispositions: [...acts.dispositions] }
}

test('several texts change in one step that one undo takes back', async () => {
  const place = await worked('p')
  expect((await loadActs(place.db, place.projectId)).corrections.size).toBe(2)
  for (let step = 0; step < 4; step++) await store.undo(place.db, place.projectId)
  expect((await loadActs(place.db, place.projectId)).corrections.size).toBe(0)
  expect(await store.undo(place.db, place.projectId)).toBeNull()
})

test('a rating says that it is an error and outlives a later verdict', async () => {
  const place = await worked('p')
  await store.judge(place, 'key', 'dismissed', 'quoted', deed)
  expect((await loadActs(place.db, place.projectId)).dispositions.get('key')).toMatchObject({ verdict: 'dismissed', severity: 'critical', why: 'quoted' })
})

test('a backup restores everything in another browser, as one step', async () => {
  const [from, to] = [await worked('p'), await made('other')]
  const before = await state(to)
  const bundle = readBundle(writeBundle(await store.collectBundle(from.db, from.projectId)))
  await store.restoreBundle(to, bundle, { key: 'restore', data: { file: 'x' } })
  // Only the project's own name is another one.
  const named = (value: unknown) => JSON.stringify(value).replaceAll(/"other(?=["/])/g, '"p')
  expect(named(await state(to))).toBe(named(await state(from)))
  await store.undo(to.db, to.projectId)
  expect(await state(to)).toEqual(before)
})

test('a file that is no backup, or a damaged one, is refused by name and place', async () => {
  const place = await worked('p')
  const good = unzipSync(writeBundle(await store.collectBundle(place.db, place.projectId)))
  const json = JSON.parse(new TextDecoder().decode(good['project.json'])) as Record<string, unknown>
  const zipped = (change: Record<string, unknown>, files = good) => zipSync({ ...files, 'project.json': strToU8(JSON.stringify({ ...json, ...change })) })
  const cases: readonly (readonly [Uint8Array, object])[] = [
    [strToU8('no zip'), { code: 'not-zip' }],
    [new Uint8Array(), { code: 'not-zip' }],
    [zipSync({ 'a.txt': strToU8('a') }), { code: 'no-project' }],
    [zipSync({ 'project.json': strToU8('{') }), { code: 'malformed', place: 'project.json' }],
    [zipped({ format: 'other' }), { code: 'no-project' }],
    [zipped({ release: 99 }), { code: 'too-new' }],
    [zipped({ annotations: [{ id: 'a' }] }), { code: 'malformed', place: expect.stringMatching(/^project\.json\.annotations\[0\]\./) as string }],
    [zipped({ packs: 7 }), { code: 'malformed', place: 'project.json.packs' }],
    [zipped({}, {}), { code: 'malformed', place: 'originals/1-zh.md' }],
  ]
  const before = await state(place)
  for (const [bytes, error] of cases) expect(() => readBundle(bytes)).toThrow(expect.objectContaining(error) as Error)
  expect(await state(place)).toEqual(before)
})

test('a database of the first release gains the table of concepts and keeps what it held', async () => {
  const name = `old-${crypto.randomUUID()}`
  const old = new Dexie(name)
  old.version(1).stores({ projects: 'id', versions: 'id, projectId', packs: 'id, projectId', files: 'id, projectId', corrections: 'id, projectId, blockId', annotations: 'id, projectId, target.blockId', dispositions: 'id, projectId', history: '++seq, projectId, [projectId+undone]', patches: 'seq', cache: 'id', drafts: 'id, projectId' })
  await old.table('projects').put({ id: 'p', title: 'T', pivot: 'zh', versions: [], checks: {}, leastConfidence: 0, mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } } })
  old.close()
  const place = { db: new store.Database(name), projectId: asId<ProjectId>('p') }
  await store.putConcepts(place, [concept], deed)
  expect((await loadDocument(place.db, place.projectId))?.project.title).toBe('T')
  expect((await loadActs(place.db, place.projectId)).concepts).toEqual([concept])
})

test('what people made of sentences takes the place of what was said of the same blocks, is undone by name and travels in a backup', async () => {
  const place = await made('p')
  const row = (at: number, locked = false): Row => ({ id: asId(`row:zh/${at}:0`), members: { [zh]: [asId<BlockId>(`zh/${at}:0`)] }, score: 1, by: 'human', locked })
  const group = (...ats: number[]) => ({ row: asId<RowId>(`row:zh/${ats[0]}`), counts: Object.fromEntries(ats.map((at) => [`zh/${at}`, 1])), rows: ats.map((at) => row(at)) })
  const kept = async ({ db, projectId } = place) => (await loadActs(db, projectId)).sentences.flatMap(({ rows: own }) => own.map(({ id, locked }) => `${id}${locked ? '!' : ''}`)).sort()
  await store.setSentences(place, group(0, 1), { key: 'mergeRows', data: { label: '1#1' } })
  await store.setSentences(place, { ...group(1), rows: [row(1, true)] }, { key: 'confirmRow', data: { label: '1#2' } })
  expect(await kept()).toEqual(['row:zh/0:0', 'row:zh/1:0!'])
  const other = await made('other')
  await store.restoreBundle(other, readBundle(writeBundle(await store.collectBundle(place.db, place.projectId))), deed)
  expect(await kept(other)).toEqual(['row:zh/0:0', 'row:zh/1:0!'])
  expect(await store.undo(place.db, place.projectId)).toMatchObject({ deed: { key: 'confirmRow', data: { label: '1#2' } }, document: false })
  expect(await kept()).toEqual(['row:zh/0:0', 'row:zh/1:0'])
})

test('a database of the third release gains the table of dictionaries and keeps what it held', async () => {
  const name = `old-${crypto.randomUUID()}`
  const old = new Dexie(name)
  old.version(3).stores({ projects: 'id', versions: 'id, projectId', packs: 'id, projectId', files: 'id, projectId', corrections: 'id, projectId, blockId', annotations: 'id, projectId, target.blockId', dispositions: 'id, projectId', history: '++seq, projectId, [projectId+undone]', patches: 'seq', cache: 'id', drafts: 'id, projectId', concepts: 'id, projectId', sentences: 'id, projectId' })
  await old.table('concepts').put({ id: 'p/member', projectId: 'p', concept: 'member', domain: 'un', forms: concept.forms, note: '' })
  old.close()
  const place = { db: new store.Database(name), projectId: asId<ProjectId>('p') }
  await store.putDictionary(place, dictionary(place), file(place), deed)
  expect((await loadActs(place.db, place.projectId)).dictionaries).toEqual([dictionary(place)])
  expect((await loadActs(place.db, place.projectId)).concepts).toEqual([concept])
})

const file = ({ projectId }: store.Place, id = 'd/file', text = '狗') => ({ id: asId<FileId>(id), projectId, name: 'cedict.u8.gz', bytes: strToU8(text) })
const dictionary = ({ projectId }: store.Place, id = 'd', at = 1): DictionaryRecord => ({ id: asId(id), projectId, name: 'cedict.u8', format: 'cc-cedict', entries: 7, skipped: 1, file: asId(`${id}/file`), at })

test('a dictionary takes the place of one of its name, is removed and undone with its file, and travels in a backup', async () => {
  const place = await made('p')
  const kept = async ({ db, projectId } = place) => {
    const { dictionaries } = await loadActs(db, projectId)
    const files = await Promise.all(dictionaries.map((one) => store.loadDictionary(db, one)))
    return dictionaries.map(({ id }, at) => `${id} ${new TextDecoder().decode(files[at]?.bytes)}`)
  }
  await store.putDictionary(place, dictionary(place), file(place), deed)
  await store.putDictionary(place, { ...dictionary(place, 'e', 2), name: 'own.tsv', format: 'tsv' }, file(place, 'e/file', '猫'), deed)
  expect(await kept()).toEqual(['d 狗', 'e 猫'])
  await store.putDictionary(place, dictionary(place, 'newer', 3), file(place, 'newer/file', '犬'), deed)
  expect(await kept()).toEqual(['e 猫', 'newer 犬'])
  expect(await place.db.files.count()).toBe(3)
  const other = await made('other')
  await store.restoreBundle(other, readBundle(writeBundle(await store.collectBundle(place.db, place.projectId))), deed)
  expect(await kept(other)).toEqual(['e 猫', 'newer 犬'])
  await store.undo(other.db, other.projectId)
  expect(await kept(other)).toEqual([])
  await store.removeDictionary(place, dictionary(place, 'newer'), deed)
  expect(await kept()).toEqual(['e 猫'])
  expect(await place.db.files.count()).toBe(2)
  for (const expected of [['e 猫', 'newer 犬'], ['d 狗', 'e 猫'], ['d 狗'], []]) {
    await store.undo(place.db, place.projectId)
    expect(await kept()).toEqual(expected)
  }
})
