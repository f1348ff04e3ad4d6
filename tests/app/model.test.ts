import { describe, expect, it } from 'vitest'
import { asId, blockId, formKey, packBlocks, Shelf, type Block, type Disposition, type Finding, type Project, type Row, type VersionId } from '../../src/core/index.ts'
import { buildModel, sameRow } from '../../src/app/state/model.ts'
import { noFilter, passes } from '../../src/app/state/filter.ts'
import type { Workspace } from '../../src/store/index.ts'

const zh = asId<VersionId>('zh')
const texts = ['公民社会和司法', '司法和公民社会', '公民社会']
const blocks = texts.map((text, at): Block => ({ id: blockId(zh, at), kind: 'paragraph', level: 0, label: String(at + 1), text, marks: [], origin: { line: at + 1, runs: [] }, repairs: [] }))
const rows = blocks.map(({ id }): Row => ({ id: asId(`row:${id}`), members: { [zh]: [id] }, score: 1, by: 'anchor', locked: false }))
const finding = (key: string, checkId: string, block: number, words: string, confidence = 0.9): Finding => {
  const start = texts[block]?.indexOf(words) ?? 0
  return { key, checkId, messageId: 'm', data: {}, versionId: zh, blockId: blockId(zh, block), span: [start, start + words.length], mqm: 'terminology/wrong-term', severity: 'minor', evidence: [], suggestions: [], confidence }
}
// Not in reading order, as checks of a whole document report them.
const findings = [finding('c', 'form', 2, '公民社会'), finding('a', 'form', 0, '公民社会'), finding('b', 'form', 1, '公民社会'), finding('x', 'other', 0, '公民社会'), finding('y', 'form', 0, '司法', 0.4)]

function model(change: Partial<Pick<Project, 'checks' | 'leastConfidence'>> = {}, verdicts: Readonly<Record<string, Disposition['verdict']>> = {}) {
  const project: Project = { id: asId('p'), title: 'T', pivot: zh, versions: [zh], checks: {}, leastConfidence: 0, mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } }, ...change }
  const workspace: Workspace = {
    document: { project, versions: [{ id: zh, lang: 'zh', title: 'zh', status: 'released', provenance: '', blocks }], shelves: new Map([[zh, new Shelf(zh, [packBlocks(blocks)])]]), rows, damaged: 0 },
    acts: { corrections: new Map(), annotations: [], dispositions: new Map(Object.entries(verdicts).map(([findingKey, verdict]) => [findingKey, { findingKey, verdict, by: '', at: 0 }])), concepts: [], sentences: [], dictionaries: [], history: [], damaged: 0 },
  }
  return buildModel(workspace, findings, new Set())
}
const keys = (all: readonly { readonly finding: Finding }[]) => all.map(({ finding }) => finding.key)

describe('the findings that are open', () => {
  it('stand in reading order', () => expect(keys(model().flags)).toEqual(['a', 'x', 'y', 'b', 'c']))

  it.each([
    ['one alone', { a: 'dismissed' }, ['x', 'y', 'b', 'c']],
    ['the same words wherever the check finds them', { [formKey('form', '公民社会')]: 'dismissed' }, ['x', 'y']],
    ['the same words but where a person has confirmed them', { [formKey('form', '公民社会')]: 'dismissed', b: 'confirmed' }, ['x', 'y', 'b']],
    ['nothing for a verdict on other words', { [formKey('form', '公民')]: 'dismissed' }, ['a', 'x', 'y', 'b', 'c']],
  ] as const)('lose, when dismissed, %s', (_, verdicts, left) => {
    const { flags, dismissed } = model({}, verdicts)
    expect(keys(flags)).toEqual(left)
    expect(dismissed).toHaveLength(findings.length - left.length)
  })

  it('are none of a check that is off, which are not dismissed either', () => {
    const { flags, dismissed } = model({ checks: { form: { enabled: false, why: 'quoted' } } })
    expect(keys(flags)).toEqual(['x'])
    expect(dismissed).toEqual([])
  })

  it('are as sure as the project wants them, and the others are counted', () => {
    const { flags, unsure } = model({ leastConfidence: 0.5 })
    expect(keys(flags)).toEqual(['a', 'x', 'b', 'c'])
    expect(unsure).toBe(1)
  })
})

it('a verdict changes the row it is about and no other', () => {
  const document = model().workspace.document
  const acts = (verdicts: readonly string[]) => ({ ...model().workspace.acts, dispositions: new Map(verdicts.map((findingKey): [string, Disposition] => [findingKey, { findingKey, verdict: 'dismissed', by: '', at: 0 }])) })
  const none: ReadonlySet<never> = new Set()
  const [before, after] = [buildModel({ document, acts: acts([]) }, findings, none), buildModel({ document, acts: acts(['b']) }, findings, none)]
  expect(rows.map((row) => sameRow(before, after, row))).toEqual([true, false, true])
})

it.each([
  [{}, ['c', 'a', 'b', 'x', 'y']],
  [{ checkId: 'other' }, ['x']],
  [{ confidence: 0.5 }, ['c', 'a', 'b', 'x']],
  [{ severities: new Set(['critical'] as const) }, []],
  [{ versionId: asId<VersionId>('en') }, []],
])('a filter of %j shows %j', (filter, shown) => {
  expect(findings.filter((one) => passes(one, { ...noFilter, ...filter })).map(({ key }) => key)).toEqual(shown)
})
