import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { asId, type ProjectId } from '../../src/core/index.ts'
import { Database } from '../../src/store/index.ts'
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

test('a project that is not there is null', async () => {
  expect(await loadDocument(new Database('nothing'), projectId)).toBeNull()
})
