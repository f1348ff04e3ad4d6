import { gzipSync, strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { asId, blockId, gunzipped, type Block, type DictionaryId, type Source, type Version, type VersionId } from '../../src/core/index.ts'
import { CoreService } from '../../src/workers/service.ts'

const file = (name: string, text: string): Source => ({ name, bytes: strToU8(text) })
const version = (lang: string, texts: readonly string[]): Version => {
  const id = asId<VersionId>(lang)
  const blocks = texts.map((text, at): Block => ({ id: blockId(id, at), kind: 'paragraph', level: 1, text, marks: [], origin: { line: at + 1, runs: [] }, repairs: [] }))
  return { id, lang, title: lang, status: 'imported', provenance: '', blocks }
}
const animals = 'zh\ten\n狗\tdog\n猫\tcat\n鸟\tbird\n唱歌\tsing\n马\thorse\n牛\tcow\n草\tgrass\n睡觉\tsleep\n'
const versions = [version('zh', ['狗在睡觉', '猫在吃鱼', '鸟在唱歌', '马在奔跑', '牛在吃草']), version('en', ['A dog sleeps', 'Birds sing', 'A horse runs', 'Cows eat grass'])]
const d = asId<DictionaryId>('d')

test('a dictionary comes back compressed, as it came when it was so already, and can be read again', () => {
  const service = new CoreService()
  const told: number[] = []
  const read = service.readDictionary(file('animals.tsv', animals), (done) => told.push(done))
  expect(read).toMatchObject({ format: 'tsv', entries: 8, skipped: 0, file: { name: 'animals.tsv.gz' } })
  expect(told.at(-1)).toBe(1)
  if ('failure' in read) throw new Error('not read')
  expect(strFromU8(gunzipped(read.file).bytes)).toBe(animals)
  const wrapped = gzipSync(strToU8(animals))
  expect(service.readDictionary({ name: 'animals.tsv.gz', bytes: wrapped })).toMatchObject({ file: { name: 'animals.tsv.gz', bytes: wrapped } })
})

test.each([
  ['one cell', file('a.tsv', 'zh\ten\n狗\tdog\n猫\n'), { code: 'one-cell', place: '3' }],
  ['no header', file('a.tsv', '狗\tdog\n'), { code: 'no-header', place: '1' }],
  ['nothing in it', file('a.tsv', ''), { code: 'empty' }],
  ['bytes of another encoding', { name: 'a.u8', bytes: Uint8Array.from([0xba, 0xcd, 0xc6, 0xbd]) }, { code: 'malformed-utf8', place: 'byte 0' }],
  ['a broken wrapping', { name: 'a.u8.gz', bytes: gzipSync(strToU8(animals)).subarray(0, 40) }, { code: 'malformed' }],
])('%s is refused by code and place', (_, source, failure) => {
  expect(new CoreService().readDictionary(source)).toMatchObject({ failure: { file: source.name, ...failure } })
})

test('dictionaries that were set are used to align and to link, and no longer when they are taken away', () => {
  const service = new CoreService()
  const cells = () => service.align(versions, []).map(({ members }) => Object.values(members).map((ids) => ids.length).join(''))
  const links = () => service.links({ lang: 'zh', text: '狗在睡觉' }, [{ lang: 'en', text: 'A dog sleeps' }])[0]
  const without = cells()
  expect(links()).toEqual([])
  service.setDictionaries(new Map([[d, file('animals.tsv', animals)]]))
  expect(cells()).toEqual(['11', '10', '11', '11', '11'])
  expect(without).not.toEqual(cells())
  expect(links()).toMatchObject([{ a: [2, 4], b: [6, 12] }])
  service.setDictionaries(new Map())
  expect(cells()).toEqual(without)
  expect(links()).toEqual([])
})

test('what a dictionary brings follows the document', () => {
  const service = new CoreService()
  service.setDictionaries(new Map([[d, file('animals.tsv', animals)]]))
  expect(service.contribution(asId('other'))).toBeNull()
  expect(service.contribution(d)).toEqual({ pairs: [], rows: 0 })
  service.openDocument(versions)
  service.addRows(service.align(versions, []), true)
  expect(service.contribution(d)).toEqual({ pairs: [{ langs: ['zh', 'en'], entries: 8, here: 7 }], rows: 4 })
})

test('a damaged file brings nothing and stops nothing', () => {
  const service = new CoreService()
  const without = service.align(versions, [])
  service.setDictionaries(new Map([[d, file('animals.tsv', 'no header')]]))
  expect(service.contribution(d)).toBeNull()
  expect(service.align(versions, [])).toEqual(without)
})

test('words that the rows have taught are linked', () => {
  const service = new CoreService()
  const nouns = ['ba', 'lu', 'te', 'wo', 'pri', 'di', 'ge'].flatMap((first) => ['ko', 'mi', 'rsa', 'ni', 'sku', 'lm'].map((second) => first + second))
  const other = (word: string) => [...word.toUpperCase()].reverse().join('')
  const lines = Array.from({ length: 84 }, (_, at) => [nouns[at % 42] ?? '', nouns[(at * 5 + Math.floor(at / 42)) % 42] ?? ''])
  const taught = [version('xa', lines.map((words) => words.join(' '))), version('xb', lines.map((words) => words.map(other).join(' ')))]
  const links = () => service.links({ lang: 'xa', text: 'bako' }, [{ lang: 'xb', text: `${other('lumi')} ${other('bako')}` }])[0]?.length
  expect(links()).toBe(0)
  service.openDocument(taught)
  service.addRows(lines.map((_, at) => ({ id: asId(`row:xa/${at}`), members: { [asId<VersionId>('xa')]: [blockId(asId('xa'), at)], [asId<VersionId>('xb')]: [blockId(asId('xb'), at)] }, score: 1, by: 'aligner', locked: false })), true)
  expect(links()).toBe(1)
})
