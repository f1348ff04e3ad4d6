import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/core/index.ts'
import { file, jsonLines, sixfold } from '../support/cli.ts'

const lines = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')
const particle = { id: 'a', label: '14.j', versions: { zh: '一个**世界的的**关键。', en: 'A key of the world.' } }
const corpus = (lang: string) => fileURLToPath(new URL(`../../corpus/declaration/${lang}.md`, import.meta.url))

interface Line {
  id: string
  label: string | null
  version: string
  checkId: string
  severity: string
  start: number
  end: number
  quote: string
  message: string
  suggestion: string | null
  confidence: number
  mqm: string
  evidence: { version: string; start: number; end: number; quote: string }[]
}
const found = (out: string): Line[] => jsonLines(out).map((line) => line as unknown as Line)

describe('check --rows', () => {
  it('prints a line a finding, with offsets in the text as it was given', async () => {
    const { status, out, err } = await sixfold('check', '--rows', file('one.jsonl', lines(particle)), '--format', 'jsonl')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const [line] = found(out).filter(({ checkId }) => checkId === 'repeated-word')
    expect(line).toMatchObject({ id: 'a', label: '14.j', version: 'zh', mqm: 'linguistic/duplication', severity: 'minor', start: 6, end: 8, quote: '的的', suggestion: '的', evidence: [] })
    expect(Object.keys(line ?? {})).toEqual(['id', 'label', 'version', 'checkId', 'mqm', 'severity', 'confidence', 'start', 'end', 'quote', 'message', 'suggestion', 'evidence'])
    expect(line?.message).not.toContain('{{')
  })

  it('quotes what stands at its offsets, in every version and with any markup', async () => {
    const rows = [
      { id: 1, versions: { zh: '**139**个会员国，_在在_各级 &amp; 合作。', en: '**193** Member States, at all levels & so on.', fr: '193 *États* Membres' } },
      { id: 2, versions: { zh: '給[會員國](https://un.org)和\\*联合国\\*的建议', en: 'Recommendations' } },
    ]
    const { out } = await sixfold('check', '--rows', file('marked.jsonl', lines(...rows)), '--format', 'jsonl')
    const all = found(out)
    expect(all.map(({ checkId }) => checkId)).toEqual(expect.arrayContaining(['number-mismatch', 'repeated-word', 'traditional-characters']))
    for (const { id, version, start, end, quote, evidence } of all)
      for (const place of [{ version, start, end, quote }, ...evidence]) {
        const given = rows[Number(id) - 1]?.versions
        expect((given as Record<string, string>)[place.version]?.slice(place.start, place.end)).toBe(place.quote)
      }
  })

  it.each([
    [[], 0],
    [['--fail-on', 'minor'], 1],
    [['--fail-on', 'neutral'], 1],
    [['--fail-on', 'major'], 0],
    [['--fail-on', 'critical'], 0],
  ])('with %j gives status %d', async (more, status) => {
    expect((await sixfold('check', '--rows', file('minor.jsonl', lines({ id: 1, versions: { zh: '一个世界的的关键。' } })), ...more)).status).toBe(status)
  })

  it('prints text for people unless told otherwise', async () => {
    const { out } = await sixfold('check', '--rows', file('text.jsonl', lines(particle)))
    expect(out).toMatch(/^14\.j zh \[6-8\] minor repeated-word \(\d\.\d\d\)\n {2}的的\n {2}.+\n {2}-> 的\n/m)
  })

  it.each([
    ['not JSON', '{"id":1}\n{oops', /:1: versions/],
    ['not JSON in the second line', `${lines(particle)}\n{oops`, /:2: not JSON/],
    ['no object', '[1]', /:1: row: /],
    ['a version that is no text', '{"id":1,"versions":{"zh":3}}', /:1: versions\.zh: /],
    ['no id', '{"versions":{"zh":"x"}}', /:1: id: /],
  ])('names the line with %s', async (_, content, expected) => {
    const { status, err } = await sixfold('check', '--rows', file('bad.jsonl', content))
    expect(status).toBe(2)
    expect(err).toMatch(expected)
    expect(err).toMatch(/^sixfold: [^\n]+\n$/)
  })

  it('takes empty lines, a byte order mark, Windows line ends and line separators inside a text', async () => {
    const text = `\ufeff${JSON.stringify(particle)}\r\n\r\n{"id":"b","versions":{"zh":"一行\u2028在在各级\u2029。"}}\r\n`
    const { status, out } = await sixfold('check', '--rows', file('odd.jsonl', text), '--format', 'jsonl')
    expect(status).toBe(0)
    expect(found(out).filter(({ checkId }) => checkId === 'repeated-word').map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('refuses malformed UTF-8 by its line', async () => {
    const { status, err } = await sixfold('check', '--rows', file('utf.jsonl', Uint8Array.from([...new TextEncoder().encode(`${JSON.stringify(particle)}\n{"id":"`), 0xff, 0x22])))
    expect(status).toBe(2)
    expect(err).toMatch(/utf\.jsonl:2: malformed UTF-8/)
  })

  it('takes rows that lack the target, as long as one has it', async () => {
    const rows = [{ id: 1, versions: { en: 'peace' } }, { id: 2, versions: { en: 'peace', zh: '在在各级' } }, { id: 3, versions: {} }]
    const { status, out } = await sixfold('check', '--rows', file('some.jsonl', lines(...rows)), '--target', 'zh', '--format', 'jsonl')
    expect(status).toBe(0)
    expect(found(out).map(({ id }) => id)).toContain('2')
    expect(await sixfold('check', '--rows', file('some.jsonl', lines(...rows)), '--target', 'fr')).toMatchObject({ status: 2, err: 'sixfold: --target fr: the versions are en, zh\n' })
  })

  it('examines the target that it is given', async () => {
    const { out } = await sixfold('check', '--rows', file('en.jsonl', lines({ id: 1, versions: { zh: '在在各级', en: 'at the the level' } })), '--target', 'en', '--format', 'jsonl')
    expect(found(out).filter(({ checkId }) => checkId === 'repeated-word').map(({ version, quote }) => [version, quote])).toEqual([['en', 'the the']])
  })

  it('prints each row’s findings before it reads the rest', async () => {
    const rows = file('stream.jsonl', `${lines(particle)}\n{broken\n`)
    const { status, out } = await sixfold('check', '--rows', rows, '--format', 'jsonl')
    expect(status).toBe(2)
    expect(found(out).length).toBeGreaterThan(0)
  })

  it('of no rows prints nothing', async () => expect(await sixfold('check', '--rows', file('none.jsonl', '\n'), '--format', 'jsonl')).toEqual({ status: 0, out: '', err: '' }))
})

describe('check --format sarif', () => {
  const require = createRequire(import.meta.url)
  // The standard's own schema, which is of draft 4.
  const ajv = new Ajv({ schemaId: 'id', meta: false, logger: false })
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object)
  const valid = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object)

  it('is valid by the schema of the standard, with findings and evidence and without any', async () => {
    const rows = [particle, { id: 'b', label: '14.k', versions: { zh: '会议有 139 个会员国参加。', en: 'The conference was attended by 193 Member States.', fr: '193 États Membres ont participé à la conférence.' } }]
    const { out } = await sixfold('check', '--rows', file('valid.jsonl', lines(...rows)), '--format', 'sarif')
    expect([valid(JSON.parse(out)), valid.errors]).toEqual([true, null])
    expect(out).toContain('"193"')
    const none = await sixfold('check', '--rows', file('none.jsonl', lines({ id: 1, versions: { zh: '和平。' } })), '--format', 'sarif')
    expect([valid(JSON.parse(none.out)), valid.errors]).toEqual([true, null])
    expect(valid({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })

  it('is a log of version 2.1.0 whose places are in the texts', async () => {
    const { out } = await sixfold('check', '--rows', file('sarif.jsonl', lines(particle)), '--format', 'sarif')
    const log = JSON.parse(out) as { version: string; $schema: string; runs: { columnKind: string; tool: { driver: { name: string; rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number; level: string; message: { text: string }; locations: { physicalLocation: { artifactLocation: { uri: string }; region: { charOffset: number; charLength: number; snippet: { text: string } } } }[] }[] }[] }
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/^https:\/\//)
    const [run] = log.runs
    expect(run?.columnKind).toBe('utf16CodeUnits')
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(checks.map(({ id }) => id))
    expect(run?.results.length).toBeGreaterThan(0)
    for (const { ruleId, ruleIndex, level, message, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(['note', 'warning', 'error']).toContain(level)
      expect(message.text).not.toBe('')
      const place = locations[0]?.physicalLocation
      expect(place?.artifactLocation.uri).not.toBe('')
      expect(particle.versions.zh.slice(place?.region.charOffset, (place?.region.charOffset ?? 0) + (place?.region.charLength ?? 0))).toBe(place?.region.snippet.text)
    }
  })

  it('of no findings is a log with none', async () => {
    const { out } = await sixfold('check', '--rows', file('clean.jsonl', lines({ id: 1, versions: { zh: '和平。' } })), '--format', 'sarif')
    expect(JSON.parse(out)).toMatchObject({ runs: [{ results: [] }] })
  })
})

describe('check --versions', () => {
  it('finds the garbled clauses of the Declaration', async () => {
    const { status, out } = await sixfold('check', '--versions', `zh=${corpus('zh')}`, `en=${corpus('en')}`, '--format', 'jsonl', '--fail-on', 'critical')
    expect(status).toBe(1)
    const quotes = (label: string) => found(out).filter((line) => line.label === label && line.version === 'zh').map(({ quote }) => quote).join(' ')
    expect(quotes('14.j')).toContain('在内的')
    expect(quotes('annex.4.a')).toContain('共识依赖')
  }, 60_000)
})
