import { describe, expect, it } from 'vitest'
import { DictionaryError, readDictionary } from '../../../src/core/align/index.ts'

const problem = (text: string, name: string): unknown => {
  try {
    return readDictionary(text, name)
  } catch (error) {
    return error
  }
}

describe('readDictionary', () => {
  it('reads CC-CEDICT', () => {
    const found = readDictionary('# CC-CEDICT\n傳統 传统 [chuan2 tong3] /tradition/traditional/CL:個|个[ge4]/\n到 到 [dao4] /to arrive (at a place)/\n破\n', 'cedict_ts.u8')
    expect(found).toMatchObject({ format: 'cc-cedict', skipped: 1 })
    expect(found.entries).toEqual([{ zh: ['传统', '傳統'], en: ['tradition', 'traditional'] }, { zh: ['到'], en: ['arrive'] }])
  })

  it('tells wordings from what CC-CEDICT says about words, and follows its references', () => {
    const lines = [
      '#! version=1',
      '餡料 馅料 [xian4 liao4] /filling; stuffing (for dumplings, pies etc)/',
      '群 群 [qun2] /group/crowd/',
      '羣 群 [qun2] /variant of 群[qun2]/',
      '群兒 群儿 [qun2 r5] /erhua variant of 群[qun2]/',
      '石泉縣 石泉县 [Shi2 quan2 Xian4] /Shiquan, a county in Ankang City 安康市[An1 kang1 Shi4], Shaanxi/',
      '合意 合意 [he2 yi4] /to suit sb\'s taste/to be suitable/Taiwan pr. [he2 yi5]/',
      '個 个 [ge4] /classifier for people or objects in general/',
      '南 南 [Nan2] /surname Nan/also written 男/',
    ]
    expect(readDictionary(lines.join('\r\n'), 'cedict_ts.u8')).toMatchObject({
      format: 'cc-cedict',
      skipped: 2,
      entries: [
        { zh: ['馅料', '餡料'], en: ['filling', 'stuffing'] },
        { zh: ['群'], en: ['group', 'crowd'] },
        { zh: ['群', '羣'], en: ['group', 'crowd'] },
        { zh: ['群儿', '群兒'], en: ['group', 'crowd'] },
        { zh: ['石泉县', '石泉縣'], en: ['Shiquan'] },
        { zh: ['合意'], en: ['suit taste', 'suitable'] },
      ],
    })
  })

  it('reads TSV with and without a header, and names the line of a bad one', () => {
    expect(readDictionary('zh-CN\ten\n人权\thuman rights|rights\n空\t\n', 'a.tsv')).toMatchObject({ format: 'tsv', skipped: 1, entries: [{ zh: ['人权'], en: ['human rights', 'rights'] }] })
    expect(readDictionary('chien\tHund\n', 'b.tsv', ['fr', 'de']).entries).toEqual([{ fr: ['chien'], de: ['Hund'] }])
    expect(() => readDictionary('zh\ten\n人权\thuman rights\nbroken\n', 'c.tsv')).toThrow(/c\.tsv:3/)
  })

  it('reads CSV with its quotes, in the lines where they stand', () => {
    expect(readDictionary('zh,en,note\r\n人权,"human rights|rights, human","say ""so""\nhere"\r\n尊严,dignity,\r\n', 'a.csv').entries).toEqual([{ zh: ['人权'], en: ['human rights', 'rights, human'] }, { zh: ['尊严'], en: ['dignity'] }])
    expect(readDictionary('fr;de\nchien;Hund, der\n', 'b.csv').entries).toEqual([{ fr: ['chien'], de: ['Hund, der'] }])
    expect(problem('zh,en\n人权,"human\nrights\n', 'c.csv')).toMatchObject({ code: 'open-quote', place: '2' })
    expect(problem('zh,en\n"人\n权",rights\nalone\n', 'c.csv')).toMatchObject({ code: 'one-cell', place: '4' })
    // In a table with tabs a mark is a letter as any other.
    expect(readDictionary('zh\ten\n寸\tinch, 1"\n', 'd.tsv').entries).toEqual([{ zh: ['寸'], en: ['inch, 1"'] }])
  })

  it('names what is wrong, where, in every kind of file', () => {
    const unnamed = '\n# mine\nchien\tHund\n'
    expect(problem(unnamed, 'a.tsv')).toMatchObject({ code: 'no-header', file: 'a.tsv', place: '3' })
    expect(problem('zh\ten\n人权\thuman rights\nbroken\n', 'a.tsv')).toMatchObject({ code: 'one-cell', place: '3' })
    expect(problem('zh\ten\n人权\t-\n', 'a.tsv')).toMatchObject({ code: 'nothing', place: '' })
    expect(problem('# CC-CEDICT\n', 'a.u8')).toMatchObject({ code: 'nothing' })
    expect(problem('<tmx>\n<body>', 'a.tmx')).toMatchObject({ code: 'xml', place: expect.stringMatching(/^2:/) as string })
    expect(problem('<html/>', 'a.xml')).toMatchObject({ code: 'root' })
    expect(problem('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 'a.tmx')).toMatchObject({ code: 'dtd' })
  })

  it('reports progress, from nothing upwards', () => {
    const body = Array.from({ length: 12_000 }, (_, at) => `<tu><tuv xml:lang="en"><seg>word ${at}</seg></tuv><tuv xml:lang="fr"><seg>mot ${at}</seg></tuv></tu>`).join('\n')
    const table = `zh\ten\n${'狗\tdog\n'.repeat(12_000)}`
    for (const [text, name] of [[`<tmx>${body}</tmx>`, 'a.tmx'], [table, 'a.tsv'], [`# CC-CEDICT\n${'狗 狗 [gou3] /dog/\n'.repeat(12_000)}`, 'a.u8']] as const) {
      const told: number[] = []
      expect(readDictionary(text, name, [], (done) => told.push(done)).entries).toHaveLength(12_000)
      expect(told.length).toBeGreaterThan(2)
      expect(told).toEqual([...told].sort((a, b) => a - b))
      expect(told[0]).toBe(0)
    }
  })

  it('reads TMX as memory and TBX as entries, and refuses what it cannot read', () => {
    const tmx = '<?xml version="1.0"?><tmx version="1.4"><body><tu><tuv xml:lang="en-US"><seg>The <bpt i="1">&lt;b&gt;</bpt>dog<ept i="1">x</ept> sleeps in the house of my old uncle today.</seg></tuv><tuv xml:lang="fr"><seg>Le chien dort.</seg></tuv></tu><tu><tuv xml:lang="en"><seg>alone</seg></tuv></tu></body></tmx>'
    expect(readDictionary(tmx, 'm.tmx')).toMatchObject({ format: 'tmx', skipped: 1, entries: [], memory: [{ en: 'The dog sleeps in the house of my old uncle today.', fr: 'Le chien dort.' }] })
    const tbx = '<martif type="TBX"><text><body><termEntry><langSet xml:lang="en"><tig><term>peace</term></tig></langSet><langSet xml:lang="ru"><tig><term>мир</term></tig></langSet></termEntry></body></text></martif>'
    expect(readDictionary(tbx, 't.tbx').entries).toEqual([{ en: ['peace'], ru: ['мир'] }])
    expect(() => readDictionary('<html></html>', 'x.xml')).toThrow(DictionaryError)
    expect(() => readDictionary('<tmx><body>', 'x.tmx')).toThrow(/x\.tmx:\d+/)
    expect(() => readDictionary('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 'x.tmx')).toThrow(/DTD/)
  })
})
