/**
 * What share of the content words of texts the tables know: the Declaration's six versions, and the texts of
 * ../shared/gold/align where they are. For each table alone and for all together, by matchers as the checks use them.
 * Options: `-v` lists the most frequent words that no table knows (`--most N` of them), `--only PATTERN` picks sets.
 *
 * Counted are words that have content. Left out are numbers; grammatical words (closed-words.ts; in Chinese what jieba
 * tags as pronoun, preposition, conjunction, particle, numeral or measure word); and proper names, which only the last
 * column counts: in Chinese by jieba's tags, in Latin and Cyrillic script a word that is written with a capital inside
 * sentences and nowhere in the set without one. Arabic writing does not show names, so there they always count.
 * A word is known when it lies inside a form that is found; a Chinese word also when it consists of forms of two
 * characters and more.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadTagger } from '../../src/cli/input.ts'
import { profileOf, sentences, tableLangs, words, type Match, type Span } from '../../src/core/index.ts'
import { lines, readSets } from '../core/align/gold.ts'
import { loadTables } from '../core/align/tables.ts'
import { closedWords } from './closed-words.ts'

const { values } = parseArgs({ options: { verbose: { type: 'boolean', short: 'v' }, most: { type: 'string', default: '60' }, only: { type: 'string' } } })
const root = join(import.meta.dirname, '../..')
const resources = loadTables()
const tagger = await loadTagger()

/** Every matcher of a language, by the name of its column. */
const matchers = {
  terms: (lang: string) => resources.concepts(lang),
  senses: (lang: string) => resources.senses(lang),
  function: (lang: string) => resources.functionWords(lang),
  lexicon: (lang: string) => resources.lexicon(lang),
  together: (lang: string) => resources.vocabulary(lang),
}
type Column = keyof typeof matchers
const columns = Object.keys(matchers) as Column[]

/** A word of a line, which may be a name. */
interface Word {
  readonly text: string
  readonly span: Span
  /** Begins a sentence, where a capital says nothing. */
  readonly first: boolean
  /** Is tagged as a name. */
  readonly name: boolean
}

const contentTags = /^[nvadiltsbzj]/
const nameTags = /^n[rstz]/
const han = /^\p{Script=Han}+$/u

/** Also with an apostrophe behind it (`qu’`), and with what Arabic writes on to it in front. */
const isClosed = (text: string, lang: string): boolean => {
  const word = text.toLowerCase().replace(/[’ʼ']$/, '')
  const closed = closedWords[lang]
  return closed?.has(word) === true || (lang === 'ar' && closed?.has(word.replace(/^[وفبلك]/, '')) === true)
}

function contentWords(line: string, lang: string): Word[] {
  if (lang === 'zh') return tagger.tag(line, 'zh').filter(({ text, tag }) => contentTags.test(tag) && han.test(text)).map(({ text, tag, span }) => ({ text, span, first: false, name: nameTags.test(tag) }))
  const begins = new Set(sentences(line, lang).flatMap(([from, to]) => words(line.slice(from, to), lang).slice(0, 1).map(({ span }) => from + span[0])))
  return words(line, lang)
    .filter(({ text }) => !/\p{N}/u.test(text) && /\p{L}{2}/u.test(text) && profileOf(lang).letters.test(text) && !isClosed(text, lang))
    .map(({ text, span }) => ({ text, span, first: begins.has(span[0]), name: false }))
}

/** Words that are written with a capital inside sentences and never without one. */
function namesOf(found: readonly Word[]): ReadonlySet<string> {
  const small = new Set(found.map(({ text }) => text).filter((text) => text === text.toLowerCase()))
  return new Set(found.filter(({ text, first }) => !first && text !== text.toLowerCase() && !small.has(text.toLowerCase())).map(({ text }) => text.toLowerCase()))
}

/** Whether a word lies inside a match, or is made of matches of at least `least` characters. */
function isKnown([start, end]: Span, matches: readonly Match<unknown>[], least: number): boolean {
  if (matches.some(({ span }) => span[0] <= start && span[1] >= end)) return true
  if (least === 0) return false
  const reached = new Set([start])
  for (const { span } of [...matches].sort((a, b) => a.span[0] - b.span[0])) if (reached.has(span[0]) && span[1] <= end && span[1] - span[0] >= least) reached.add(span[1])
  return reached.has(end)
}

function measure(name: string, lang: string, texts: readonly string[]): void {
  const all = texts.map((line) => ({ line, found: contentWords(line, lang) }))
  const names = lang === 'zh' || lang === 'ar' ? new Set<string>() : namesOf(all.flatMap(({ found }) => found))
  const known = new Map<Column, number>(columns.map((column) => [column, 0]))
  const unknown = new Map<string, number>()
  let [count, withNames, knownWithNames] = [0, 0, 0]
  for (const { line, found } of all) {
    const isName = ({ text, name: tagged }: Word) => tagged || names.has(text.toLowerCase())
    count += found.filter((word) => !isName(word)).length
    withNames += found.length
    for (const column of columns) {
      const matches = matchers[column](lang).all(line)
      for (const word of found) {
        const isIt = isKnown(word.span, matches, lang === 'zh' ? 2 : 0)
        if (column === 'together' && isIt) knownWithNames++
        if (isName(word)) continue
        if (isIt) known.set(column, (known.get(column) ?? 0) + 1)
        else if (column === 'together') unknown.set(word.text.toLowerCase(), (unknown.get(word.text.toLowerCase()) ?? 0) + 1)
      }
    }
  }
  const share = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '-').padStart(10)
  const shares = columns.map((column) => share(known.get(column) ?? 0, count)).join('')
  console.log(`${name.padEnd(14)}${lang}${String(count).padStart(8)}${shares}${share(knownWithNames, withNames)}`)
  if (values.verbose) console.log(`   ${[...unknown].sort((a, b) => b[1] - a[1]).slice(0, Number(values.most)).map(([text, times]) => `${text} ${times}`).join(', ')}`)
}

/** Texts by set and language, each line once. */
const sets = new Map<string, Map<string, Set<string>>>()
function add(set: string, lang: string, texts: readonly string[]): void {
  const langs = sets.get(set) ?? new Map<string, Set<string>>()
  const known = langs.get(lang) ?? new Set<string>()
  for (const line of texts) if (line.trim()) known.add(line)
  sets.set(set, langs.set(lang, known))
}

for (const lang of tableLangs) {
  const file = join(root, 'corpus/declaration', `${lang}.md`)
  if (existsSync(file)) add('declaration', lang, lines(file).map((line) => line.replace(/[*_#>]/g, ' ')))
}
const shared = join(root, '../shared/gold/align')
const gold = readSets(shared)
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [['un', /^champ-un/], ['magazine', /^champ-sinorama/], ['news', /^ntrex/], ['scripture', /^bible/], ['rights', /^udhr/], ['mountains', /^textberg/]]
for (const { name, langs, source, target } of gold ?? []) {
  const kind = kinds.find(([, pattern]) => pattern.test(name))?.[0]
  if (!kind) continue
  for (const [at, texts] of [source, target].entries()) {
    const lang = langs[at] ?? 'und'
    if (closedWords[lang] || lang === 'zh') add(kind, lang, texts)
  }
}
if (!gold) console.log('eval:coverage: ../shared/gold/align is not there; only the Declaration is measured.\n')
console.log(`${'set'.padEnd(14)}  ${'words'.padStart(8)}${[...columns, 'and names'].map((column) => column.padStart(10)).join('')}   % of content words that a table knows`)
for (const [name, langs] of sets) if (!values.only || new RegExp(values.only).test(name)) for (const [lang, texts] of langs) measure(name, lang, [...texts])
