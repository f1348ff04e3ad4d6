import { describe, expect, it } from 'vitest'
import { alignSegments, alignSentences, linkWords, mergePriors, readDictionary, Statistics } from '../../../src/core/align/index.ts'
import { knowledgeOf } from '../../../src/core/align/knowledge.ts'
import { Vocabulary } from '../../../src/core/align/side.ts'
import { unitsOf } from '../../../src/core/align/units.ts'
import { parseResources } from '../../../src/core/terms/index.ts'

const resources = parseResources({
  terms: 'id\tdomain\tzh\ten\tfr\tes\tru\tar\tnote\nhr\tlaw\t人权\thuman rights|human right\tdroits de l’homme\tderechos humanos\tправа человека\tحقوق الإنسان\t\n',
  lexicon: 'zh\ten\tfr\tes\tru\tar\tpos\tband\n尊严\tdignity\tdignité\tdignidad\tдостоинство\tكرامة\tn\t2\n普遍\tuniversal\tuniversel\tuniversal\tвсеобщий\tعالمي\tadj\t2\n',
})

describe('linkWords', () => {
  const links = (a: { lang: string; text: string }, b: { lang: string; text: string }) => linkWords(a, b, { resources }).map(({ a: x, b: y }) => [a.text.slice(...x), b.text.slice(...y)])

  it('links terms, words, numbers and names', () => {
    const zh = { lang: 'zh', text: '1948年，尊严与人权是普遍的。' }
    const found = links(zh, { lang: 'en', text: 'In 1948, dignity and human rights are universal.' })
    expect(found).toEqual(expect.arrayContaining([['人权', 'human rights'], ['尊严', 'dignity'], ['普遍', 'universal'], ['1948', '1948']]))
    expect(links({ lang: 'ru', text: 'Путин прибыл в Квебек.' }, { lang: 'fr', text: 'Il est arrivé à Quebec.' })).toContainEqual(['Квебек', 'Quebec'])
  })

  it('uses each place once and gives confidences', () => {
    const a = { lang: 'en', text: 'dignity, dignity and 5 human rights' }
    const b = { lang: 'fr', text: 'dignité et 5 droits de l’homme' }
    const found = linkWords(a, b, { resources })
    expect(new Set(found.map(({ b: [start] }) => start)).size).toBe(found.length)
    for (const { confidence } of found) expect(confidence).toBeGreaterThan(0.3)
    expect(linkWords(a, { lang: 'fr', text: '' }, { resources })).toEqual([])
  })

  it('learns words from the document', () => {
    const nouns = ['ba', 'lu', 'te', 'wo', 'pri', 'di', 'ge'].flatMap((first) => ['ko', 'mi', 'rsa', 'ni', 'sku', 'lm'].map((second) => first + second))
    const other = (word: string) => word.toUpperCase().split('').reverse().join('')
    const rows = Array.from({ length: 84 }, (_, at) => [nouns[at % 42] ?? '', nouns[(at * 5 + Math.floor(at / 42)) % 42] ?? '']).map((words) => ({ xa: words.join(' '), xb: words.map(other).join(' ') }))
    const [a, b] = [{ lang: 'xa', text: 'bako' }, { lang: 'xb', text: `${other('lumi')} ${other('bako')}` }]
    expect(linkWords(a, b, { statistics: new Statistics(rows) }).map(({ b: span }) => b.text.slice(...span))).toEqual([other('bako')])
    expect(linkWords(a, b)).toEqual([])
  })

  it('learns nothing of words that stand everywhere', () => {
    const rows = Array.from({ length: 84 }, (_, at) => ({ xa: `hara ${'abcdefghijklmnopqrstu'[at % 21]}olu`, xb: `QON ${'abcdefghijklmnopqrstu'[at % 21]}ERI` }))
    expect(linkWords({ lang: 'xa', text: 'hara' }, { lang: 'xb', text: 'QON' }, { statistics: new Statistics(rows) })).toEqual([])
  })

  it('links inside sentences that belong together, and no words of grammar', () => {
    const tables = parseResources({
      terms: 'id\tdomain\tzh\ten\tfr\tes\tru\tar\tnote\nhr\tlaw\t人权\thuman rights\tdroits de l’homme\tderechos humanos\tправа человека\tحقوق الإنسان\t\n',
      lexicon: 'zh\ten\tfr\tes\tru\tar\tpos\tband\n尊严\tdignity\tdignité\tdignidad\tдостоинство\tكرامة\tn\t2\n法院\tcourt\ttribunal\ttribunal\tсуд\tمحكمة\tn\t2\n和平\tpeace\tpaix\tpaz\tмир\tسلام\tn\t1\n为了\tfor|without\tpour|sans\tpara\tдля\tمن أجل\tprep\t1\n',
    })
    const a = { lang: 'en', text: 'The court spoke without dignity. Peace is for human rights of the new court.' }
    const b = { lang: 'fr', text: 'La cour parla sans dignité. La paix est pour les droits de l’homme du nouveau tribunal.' }
    const found = linkWords(a, b, { resources: tables }).map(({ a: x, b: y }) => [a.text.slice(...x), x[0], b.text.slice(...y)])
    expect(found).toEqual([['dignity', 24, 'dignité'], ['Peace', 33, 'paix'], ['human rights', 46, 'droits de l’homme'], ['court', 70, 'tribunal']])
  })

  it('is less sure of a word that could be linked elsewhere', () => {
    const one = linkWords({ lang: 'en', text: 'dignity' }, { lang: 'fr', text: 'dignité' }, { resources })[0]?.confidence ?? 0
    const two = linkWords({ lang: 'en', text: 'dignity' }, { lang: 'fr', text: 'dignité, dignité' }, { resources })[0]?.confidence ?? 0
    expect(two).toBeGreaterThan(0)
    expect(two).toBeLessThan(one)
  })
})

describe('alignSentences', () => {
  it('pairs sentences inside a row and leaves an empty cell empty', () => {
    const cells = [
      { lang: 'en', text: 'Dignity is universal. See art. 5 of 1948.' },
      { lang: 'fr', text: 'La dignité est universelle. Voir art. 5 de 1948.' },
      { lang: 'ar', text: '' },
    ]
    const rows = alignSentences(cells, { resources })
    expect(rows).toHaveLength(2)
    expect(rows.map(({ members }) => members.map((spans) => spans.length))).toEqual([[1, 1, 0], [1, 1, 0]])
    expect(cells[1]?.text.slice(...(rows[1]?.members[1]?.[0] ?? [0, 0]))).toBe('Voir art. 5 de 1948.')
    expect(alignSentences([{ lang: 'en', text: '' }])).toEqual([])
  })

  it('looks at the words where equally many sentences do not stand side by side', () => {
    const cells = [
      { lang: 'en', text: 'Human rights are universal and sustainable development serves peace and security. International law protects women and children. Terrorism is a threat to the General Assembly.' },
      { lang: 'fr', text: 'Les droits de l’homme sont universels. Le développement durable sert la paix et la sécurité. Le droit international protège les femmes et les enfants, et le terrorisme menace l’Assemblée générale.' },
    ]
    const rows = alignSentences(cells, { resources })
    expect(rows[0]?.members.map((spans) => spans.length)).toEqual([1, 2])
  })
})

describe('knowledge that a user brings', () => {
  it('brings words without taking apart those of the tables', () => {
    const words = knowledgeOf({ resources, priors: readDictionary('zh\ten\n有尊\thaving honour\n有钱\thaving money\n', 'd.tsv') }).words
    const keys = (text: string) => unitsOf(text, 'zh', words).map(({ key }) => key)
    expect(keys('有尊严')).toEqual(['有', '尊严'])
    expect(keys('有钱')).toEqual(['有钱'])
  })

  it('helps with words of the families of its wordings', () => {
    const words = new Vocabulary()
    for (const word of ['educat', 'economi', 'education', 'تعلم', 'معلوم']) words.id(word)
    expect(words.relatives('educational').map((id) => words.keys[id])).toEqual(['education'])
    expect(words.relatives('تعليم').map((id) => words.keys[id])).toEqual(['تعلم'])
    expect(words.relatives('economic').map((id) => words.keys[id])).toEqual(['economi'])
    expect(words.relatives('人权')).toEqual([])
  })

  it('helps to align what nothing else does', () => {
    const zh = ['狗在睡觉', '猫在吃鱼', '鸟在唱歌', '马在奔跑', '牛在吃草']
    const en = ['A dog sleeps', 'Birds sing', 'A horse runs', 'Cows eat grass']
    const priors = mergePriors([readDictionary('zh\ten\n狗\tdog\n猫\tcat\n鸟\tbird\n唱歌\tsing\n马\thorse\n牛\tcow\n草\tgrass\n睡觉\tsleep\n', 'd.tsv')])
    const rows = alignSegments([{ lang: 'zh', texts: zh }, { lang: 'en', texts: en }], { priors })
    expect(rows.map(({ members }) => members)).toEqual([[[0], [0]], [[1], []], [[2], [1]], [[3], [2]], [[4], [3]]])
  })
})
