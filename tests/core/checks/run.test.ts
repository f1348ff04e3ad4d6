import { describe, expect, it } from 'vitest'
import { asId, CheckRun, checks, parseResources, runChecks, SeenCells, type Block, type Correction, type Row, type Version } from '../../../src/core/index.ts'
import { defineCheck, rowCheck, type Check } from '../../../src/core/checks/define.ts'
import { noResources, row } from '../../support/rows.ts'

const base = { mqm: 'linguistic/grammar', severity: 'minor', messages: ['found'] } as const
const throwing = rowCheck({ ...base, id: 'throws', row({ target }) { if (target.text.includes('坏')) throw new Error('broken') } })
const throwingAtEnd = defineCheck({ ...base, id: 'throws-at-end', start: () => ({ end() { throw new TypeError('late') } }) })
const whole = rowCheck({ ...base, id: 'whole', row({ target }, report) { report({ messageId: 'found', cell: target, span: [0, target.text.length], confidence: 1 }) } })
const run = (list: readonly Check[]) => new CheckRun(asId('zh'), {}, { resources: noResources }, list)

describe('a check that throws', () => {
  it('is reported with its row and stops neither the others nor the rest', () => {
    const work = run([throwing, throwingAtEnd, whole])
    const rows = [row({ zh: '好' }), row({ zh: '坏' }), row({ zh: '好' })]
    expect(rows.flatMap((input) => work.row(input)).map(({ checkId }) => checkId)).toEqual(['whole', 'whole', 'whole'])
    expect(work.end()).toEqual([])
    expect(work.failures).toEqual([
      { checkId: 'throws', rowId: rows[1]?.id, message: 'broken' },
      { checkId: 'throws-at-end', rowId: null, message: 'late' },
    ])
  })
})

describe('a finding', () => {
  it('has the same key in another run, at another place, and another one with other words', () => {
    const key = (zh: string, label?: string) => run([whole]).row(row({ zh }, label === undefined ? {} : { label }))[0]?.key
    expect(key('和平', '1')).toBe(key('和平', '1'))
    expect(key('和平', '1')).not.toBe(key('和平', '2'))
    expect(key('和平', '1')).not.toBe(key('安全', '1'))
    expect(key('和平')).toMatch(/^whole:[0-9a-f]{16}$/)
  })

  it('has a key of its own where the same words stand twice, in one block or in two without a number', () => {
    const each = rowCheck({ ...base, id: 'each', row({ target }, report) { for (const { index } of target.text.matchAll(/和平/g)) report({ messageId: 'found', cell: target, span: [index, index + 2], confidence: 1 }) } })
    const work = run([each])
    const input = row({ zh: '和平与和平' })
    const [block] = input.cells[0]?.blocks ?? []
    if (!block) throw new Error('no block')
    const other = { ...block, id: asId<Block['id']>('zh/7'), text: '和平' }
    const found = work.row({ ...input, cells: [{ versionId: asId('zh'), lang: 'zh', blocks: [block, other] }] })
    expect(found).toHaveLength(3)
    expect(new Set(found.map(({ key }) => key)).size).toBe(3)
    // A check of the row alone, after an edit, gives the same.
    expect(work.row({ ...input, cells: [{ versionId: asId('zh'), lang: 'zh', blocks: [block, other] }] }).map(({ key }) => key)).toEqual(found.map(({ key }) => key))
  })

  it('is reported once', () => {
    const twice = rowCheck({ ...base, id: 'twice', row({ target }, report) { for (let i = 0; i < 3; i++) report({ messageId: 'found', cell: target, span: [0, 1], confidence: 1 }) } })
    expect(run([twice]).row(row({ zh: '和平' }))).toHaveLength(1)
  })

  it('gives way when its check yields and another speaks of the same words', () => {
    const shy = { ...whole, id: 'shy', yields: true }
    expect(run([shy]).row(row({ zh: '和平' })).map(({ checkId }) => checkId)).toEqual(['shy'])
    expect(run([shy, whole]).row(row({ zh: '和平' })).map(({ checkId }) => checkId)).toEqual(['whole'])
  })

  it('of a row with several blocks lies in its own block', () => {
    const second = rowCheck({ ...base, id: 'second', row({ target }, report) { const at = target.text.indexOf('安'); report({ messageId: 'found', cell: target, span: [at, at + 2], suggestions: [[{ span: [at, at + 1], text: '平' }], [{ span: [0, 1], text: 'x' }]], confidence: 1 }) } })
    const input = row({ zh: '和平' })
    const block = input.cells[0]?.blocks[0]
    const next: Block = { ...(block as Block), id: asId('zh/next'), text: '和安全' }
    const [found] = run([second]).row({ ...input, cells: [{ versionId: asId('zh'), lang: 'zh', blocks: block ? [block, next] : [] }] })
    expect(found).toMatchObject({ blockId: 'zh/next', span: [1, 3] })
    // A suggestion that would change another block is left out.
    expect(found?.suggestions).toEqual([[{ blockId: 'zh/next', span: [1, 2], text: '平' }]])
  })
})

describe('a run', () => {
  it('leaves out what is switched off and what does not apply', () => {
    const latin = { ...whole, id: 'latin', applies: ({ script }: { script: string }) => script === 'Latin' }
    const work = new CheckRun(asId('zh'), { whole: { enabled: false }, latin: { enabled: true } }, { resources: noResources }, [whole, latin])
    expect(work.row(row({ zh: '和平' }))).toEqual([])
  })

  it.each([
    ['the target is missing', { en: 'peace' }],
    ['the target is empty', { zh: '', en: 'peace' }],
    ['the target is space', { zh: ' \n', en: 'peace' }],
    ['there is nothing', {}],
  ])('says nothing where %s', (_, texts) => {
    const work = new CheckRun(asId('zh'), {}, { resources: noResources })
    expect([...work.row(row(texts)), ...work.end()]).toEqual([])
    expect(work.failures).toEqual([])
  })

  const version = (id: string, texts: readonly string[]): Version => ({ id: asId(id), lang: id, title: '', status: 'imported', provenance: '', blocks: texts.map((text, index): Block => ({ id: asId(`${id}/${index}`), kind: 'paragraph', level: 1, text, marks: [], origin: { line: 1, runs: [] }, repairs: [] })) })
  const zh = version('zh', ['世界的的关键。', '和平。', '在在各级。'])
  const rows = zh.blocks.map(({ id }): Row => ({ id: asId(`row:${id}`), members: { [zh.id]: [id] }, score: 1, by: 'anchor', locked: false }))
  const request = { versions: [zh], rows, corrections: [], config: {}, resources: parseResources({}) }
  const where = (outcome: ReturnType<typeof runChecks>) => outcome.findings.filter(({ checkId }) => checkId === 'repeated-word').map(({ blockId }) => blockId)

  it('examines all rows, or those that it is given', () => {
    expect(where(runChecks(request))).toEqual(['zh/0', 'zh/2'])
    expect(where(runChecks({ ...request, rowIds: [asId('row:zh/2')] }))).toEqual(['zh/2'])
    expect(runChecks({ ...request, versions: [] })).toEqual({ findings: [], failures: [] })
  })

  it('finds the same in cells that it has seen, and reads anew what has changed', () => {
    const seen = new SeenCells()
    expect(where(runChecks({ ...request, seen }))).toEqual(['zh/0', 'zh/2'])
    expect(where(runChecks({ ...request, seen }))).toEqual(['zh/0', 'zh/2'])
    const edited = version('zh', ['世界的关键。', '和平。', '在在各级。'])
    expect(where(runChecks({ ...request, versions: [edited], seen }))).toEqual(['zh/2'])
    const [block] = zh.blocks
    const cell = (label?: string) => block && seen.cell(zh.id, 'zh', [{ ...block, ...(label !== undefined && { label }) }], { resources: request.resources, seen })
    expect(cell()).toBe(cell())
    expect(cell('1')).not.toBe(cell())
  })

  it('sees accepted corrections and no others', () => {
    const correction = (status: Correction['status']): Correction => ({ id: asId('c'), blockId: asId('zh/0'), edits: [{ blockId: asId('zh/0'), span: [2, 3], text: '' }], baseHash: '', reason: '', status, by: '', at: 0 })
    expect(where(runChecks({ ...request, corrections: [correction('accepted')] }))).toEqual(['zh/2'])
    expect(where(runChecks({ ...request, corrections: [correction('proposed')] }))).toEqual(['zh/0', 'zh/2'])
  })

  it('keeps of a streamed document what its end may speak of, and nothing else', () => {
    const work = new CheckRun(asId('zh'), {}, { resources: noResources })
    const [plain, title] = [row({ zh: '各国合作。', en: 'States cooperate.' }), row({ zh: '见《联合国宪章》。', en: 'See the Charter.' })]
    const idsOf = ({ cells }: typeof plain) => cells.map(({ blocks }) => blocks[0]?.id ?? asId<Block['id']>(''))
    for (const input of [plain, title]) work.row(input)
    expect([...idsOf(plain), ...idsOf(title)].map((id) => work.kept().has(id))).toEqual([false, false, true, false])
  })

  it('with the shipped checks gives each a name of its own', () => expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length))
})
