import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { asId, blockId, type Block, type ProjectId, type Row, type Version, type VersionId } from '../../src/core/index.ts'
import { createProject, Database, recordsOf, setRows } from '../../src/store/index.ts'
import { blockPacks } from '../../src/store/packs.ts'
import { loadActs, loadDocument } from '../../src/store/load.ts'

const projectId = asId<ProjectId>('p')
const block = (id: string, text: string) => ({ id, kind: 'paragraph', level: 0, text, marks: [], origin: { line: 1, runs: [] }, repairs: [] })

async function stored(): Promise<Database> {
  const db = new Database(`load-${crypto.randomUUID()}`)
  await db.projects.put({ id: 'p', title: 'T', pivot: 'gone', versions: ['zh', 'gone'], checks: 'x', mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } } })
  await db.versions.put({ id: 'zh', projectId: 'p', lang: 'zh', title: 'zh', status: 'nonsense', provenance: '' })
  await db.packs.bulkPut([
    { id: 'zh/blocks/0', projectId: 'p', kind: 'blocks', versionId: 'zh', at: 0, items: [block('zh/0', '甲'), block('zh/1', '乙'), block('zh/2', '丙')] },
    { id: 'p/rows/0', projectId: 'p', kind: 'rows', at: 0, items: [
      { id: 'row:zh/0', members: { zh: ['zh/0', 'zh/0', 'zh/9'], gone: ['gone/1'] }, score: 7, by: 'robot', locked: 'yes' },
      { id: 'row:x', members: { gone: ['gone/2'] }, score: 1, by: 'aligner', locked: false },
    ] },
    { id: 'broken', projectId: 'p', kind: 'rows', at: 'one' },
  ])
  await db.corrections.bulkPut([{ id: 'c', projectId: 'p', blockId: 'zh/0', edits: 'none' }])
  return db
}

test('damaged data is repaired or left aside, never believed, and no text is lost', async () => {
  const db = await stored()
  const document = await loadDocument(db, projectId)
  expect(document?.project.pivot).toBe('zh')
  expect(document?.project.checks).toEqual({})
  expect(document?.versions.map(({ id, status }) => [id, status])).toEqual([['zh', 'imported']])
  expect(document?.rows.map(({ members }) => members)).toEqual([{ zh: ['zh/0'] }, { zh: ['zh/1'] }, { zh: ['zh/2'] }])
  expect(document?.rows[0]).toMatchObject({ score: 0, by: 'aligner', locked: false })
  expect(document?.damaged).toBe(1)
  const acts = await loadActs(db, projectId)
  expect(acts.corrections.size).toBe(0)
  expect(acts.damaged).toBe(1)
  expect(await db.corrections.count()).toBe(1)
})

test('packs of the first release, which list their items, are read; as columns they say the same', async () => {
  const db = await stored()
  const listed = await loadDocument(db, projectId)
  if (!listed) throw new Error('no document')
  await setRows({ db, projectId }, listed.rows, { key: 'confirmRow', data: {} })
  await db.packs.bulkPut(blockPacks(projectId, asId('zh'), listed.versions[0]?.blocks ?? []))
  const packed = await loadDocument(db, projectId)
  expect((await db.packs.toArray()).filter((pack) => 'items' in pack)).toEqual([])
  expect(packed?.versions).toEqual(listed.versions)
  expect(packed?.rows).toEqual(listed.rows)
})

test('where a pack of blocks is lost, the rest stands where it stood', async () => {
  const db = new Database(`load-${crypto.randomUUID()}`)
  const made = (at: number): Block => ({ id: blockId(asId('zh'), at), kind: 'paragraph', level: 0, text: `第${at}段`, marks: [], origin: { line: at + 1, runs: [] }, repairs: [] })
  const blocks = Array.from({ length: 900 }, (_, at) => made(at))
  const rows = blocks.map(({ id }): Row => ({ id: asId(`row:${id}`), members: { [asId<VersionId>('zh')]: [id] }, score: 1, by: 'anchor', locked: false }))
  const version: Version = { id: asId('zh'), lang: 'zh', title: 'zh', status: 'released', provenance: '', blocks }
  await createProject(db, recordsOf({ id: projectId, title: 'T', pivot: version.id, versions: [version.id], checks: {}, leastConfidence: 0, mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } } }, [version], rows), [])
  await db.packs.update('zh/blocks/1', { pack: { from: 400 } })
  const document = await loadDocument(db, projectId)
  expect(document?.damaged).toBe(1)
  expect(document?.rows.map(({ members }) => members[version.id]?.[0])).toEqual(rows.filter((_, at) => at < 400 || at >= 800).map(({ members }) => members[version.id]?.[0]))
  expect(document?.versions[0]?.blocks[400]).toEqual(blocks[800])
})

test('a project that is not there is null', async () => {
  expect(await loadDocument(new Database('nothing'), projectId)).toBeNull()
})
