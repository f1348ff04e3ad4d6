import { SaxesParser } from 'saxes'
import type { Equivalents } from './glossary.ts'
import type { Priors } from './knowledge.ts'

export type DictionaryFormat = 'cc-cedict' | 'tsv' | 'tbx' | 'tmx'

/** What a file brought. */
export interface Dictionary extends Priors {
  readonly format: DictionaryFormat
  /** Lines or units that were passed over because they hold nothing usable. */
  readonly skipped: number
}

/** A dictionary file that cannot be read, by file and place. */
export class DictionaryError extends Error {
  constructor(
    readonly file: string,
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${file}:${place}: ${reason}`)
    this.name = 'DictionaryError'
  }
}

/**
 * Reads a dictionary, termbase or memory that a user brings. `langs` names the languages of a TSV without a header
 * line, in the order of its columns.
 * @throws DictionaryError naming file and place.
 */
export function readDictionary(text: string, fileName: string, langs: readonly string[] = ['zh', 'en']): Dictionary {
  const plain = text.replace(/^\ufeff/, '')
  const head = plain.slice(0, 2000)
  if (/^\s*<\?xml|^\s*</.test(head)) return xml(plain, fileName)
  if (/^#.*CC-CEDICT/im.test(head) || /^\S+ \S+ \[[^\]]*\] \/.+\/\s*$/m.test(head)) return cedict(plain)
  return tsv(plain, fileName, langs)
}

/** Several dictionaries as one. */
export const mergePriors = (all: readonly Priors[]): Priors => ({ entries: all.flatMap(({ entries }) => entries), memory: all.flatMap(({ memory }) => memory) })

const cedictLine = /^(\S+) (\S+) \[[^\]]*\] \/(.*)\/\s*$/
/** A gloss that sends the reader to another entry, written `傳統|传统[chuan2 tong3]`. */
const reference = /^(?:\([^)]*\) )?(?:(?:[a-z]+ )*(?:variant|form) of|see(?: also)?|same as|also written|equivalent to:?|abbr\. (?:for|of|to)|contraction of) (?:[^\s|[\],;/]+\|)?(?<entry>\p{Script=Han}+)/iu
/** A gloss that speaks about the word instead of translating it. */
const remark = /^(?:CL:|(?:\w+ )?pr\. |(?:two-character )?surname |used in |used (?:as|before|after|to|for|in) |classifier |radical |name of |also (?:called|known as|pr\.) |(?:old|ancient) |abbr\. |interjection |onom\. |particle )/i

/**
 * CC-CEDICT: `傳統 传统 [chuan2 tong3] /tradition/traditional/`. Both scripts are wordings; what explains the word instead
 * of translating it is left out, and an entry that only names another one has the other's translations.
 */
function cedict(text: string): Dictionary {
  const read: { zh: readonly string[]; en: readonly string[]; refer: string | undefined }[] = []
  const glosses = new Map<string, readonly string[]>()
  let skipped = 0
  for (const line of text.split(/\r?\n/)) {
    if (!line || line.startsWith('#')) continue
    const [, traditional, simplified, rest = ''] = cedictLine.exec(line) ?? []
    if (!traditional || !simplified) {
      skipped++
      continue
    }
    const raw = rest.split('/')
    const en = [...new Set(raw.flatMap((part) => part.split(';')).map(gloss).filter(Boolean))]
    read.push({ zh: [...new Set([simplified, traditional])], en, refer: en.length ? undefined : raw.flatMap((part) => reference.exec(part)?.groups?.entry ?? [])[0] })
    if (en.length) glosses.set(simplified, [...(glosses.get(simplified) ?? []), ...en])
  }
  const entries = read.flatMap(({ zh, en, refer }): Equivalents[] => {
    const found = refer === undefined ? en : (glosses.get(refer) ?? [])
    if (found.length === 0) skipped++
    return found.length ? [{ zh, en: found }] : []
  })
  return { format: 'cc-cedict', entries, memory: [], skipped }
}

/** A gloss as a wording, or nothing when it is none: without brackets, "to", articles, and what follows a comma to explain a name. */
function gloss(raw: string): string {
  const plain = raw
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:sb|sth)(?:'s)?\b|\b(?:esp|fig|lit|i\.e|e\.g)\.(?: |$)/g, ' ')
    .replace(/^(\s*\p{Lu}[^,]*), .*$/u, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  if (remark.test(plain) || /[\p{Script=Han}[\]]/u.test(plain)) return ''
  const word = plain.replace(/^(?:to be|to|a|an|the) /i, '')
  return word.split(' ').length > 5 ? '' : word
}

/** TSV: one entry a line, `|` between wordings. A first line of language tags names the columns. */
function tsv(text: string, file: string, langs: readonly string[]): Dictionary {
  const lines = text.split(/\r?\n/)
  const headerAt = lines.findIndex((line) => line.trim() && !line.startsWith('#'))
  const header = (lines[headerAt] ?? '').split('\t').map((cell) => cell.trim().toLowerCase())
  const isTag = (cell: string) => /^[a-z]{2}(?:-[a-z\d]+)*$/.test(cell)
  const named = header.filter(isTag).length > 1
  const columns = named ? header.map((cell) => (isTag(cell) ? primary(cell) : '')) : langs.map(primary)
  const entries: Equivalents[] = []
  let skipped = 0
  lines.slice(named ? headerAt + 1 : Math.max(0, headerAt)).forEach((line, index) => {
    if (!line.trim() || line.startsWith('#')) return
    const cells = line.split('\t')
    if (cells.length < 2) throw new DictionaryError(file, String(index + 1 + (named ? headerAt + 1 : Math.max(0, headerAt))), 'one cell where two or more are needed; separate cells by tabs')
    const entry: Record<string, string[]> = {}
    columns.forEach((lang, at) => {
      const forms = (cells[at] ?? '').split('|').map((form) => form.trim().replace(/^[~]/, '')).filter((form) => form && form !== '-' && !form.startsWith('!'))
      if (lang && forms.length) entry[lang] = forms
    })
    if (Object.keys(entry).length < 2) skipped++
    else entries.push(entry)
  })
  return { format: 'tsv', entries, memory: [], skipped }
}

const primary = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? ''

/** TMX 1.4 units become memory, short ones also entries; TBX (ISO 30042, both the 2008 and the 2019 element names) becomes entries. */
function xml(text: string, file: string): Dictionary {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const entries: Equivalents[] = []
  const memory: Record<string, string>[] = []
  let format: DictionaryFormat | null = null
  let unit: Record<string, string[]> | null = null
  let lang = ''
  let words: string | null = null
  let quiet = 0
  let skipped = 0
  const place = () => `${parser.line}:${parser.column}`
  parser.on('error', (error) => {
    throw new DictionaryError(file, place(), error.message)
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new DictionaryError(file, place(), 'an internal DTD subset is refused')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (!format) {
      if (/^tmx$/i.test(name)) format = 'tmx'
      else if (/^(?:tbx|martif)$/i.test(name)) format = 'tbx'
      else throw new DictionaryError(file, place(), `the root element is ${name}, not tmx, tbx or martif`)
    }
    const tag = attributes['xml:lang'] ?? attributes['lang']
    if (/^(?:tu|termEntry|conceptEntry)$/.test(name)) unit = {}
    else if (/^(?:tuv|langSet|langSec)$/.test(name)) lang = primary(typeof tag === 'string' ? tag : '')
    else if (/^(?:seg|term)$/.test(name)) words = ''
    else if (words !== null && /^(?:bpt|ept|ph|it|ut)$/.test(name)) quiet++
  })
  parser.on('text', (piece) => {
    if (words !== null && quiet === 0) words += piece
  })
  parser.on('closetag', ({ name }) => {
    if (words !== null && /^(?:bpt|ept|ph|it|ut)$/.test(name)) quiet--
    else if (/^(?:seg|term)$/.test(name)) {
      const found = words?.trim()
      if (unit && lang && found) (unit[lang] ??= []).push(found)
      words = null
    } else if (/^(?:tu|termEntry|conceptEntry)$/.test(name) && unit) {
      if (Object.keys(unit).length < 2) skipped++
      else if (format === 'tbx') entries.push(unit)
      else {
        memory.push(Object.fromEntries(Object.entries(unit).map(([key, forms]) => [key, forms.join(' ')])))
        if (Object.values(unit).every((forms) => forms.every((form) => form.length <= 40 && !/[.。!?！？]/.test(form)))) entries.push(unit)
      }
      unit = null
    }
  })
  parser.write(text).close()
  return { format: format ?? 'tmx', entries, memory, skipped }
}
