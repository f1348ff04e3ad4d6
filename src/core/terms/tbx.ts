import { SaxesParser } from 'saxes'
import type { Concept, Form, FormStatus } from './tables.ts'
import { TableError } from './tsv.ts'

/** Administrative statuses of TBX-Basic (ISO 12620 pick list). TBX has no name for a wrong form: it is deprecated, with a note. */
const administrative: Readonly<Record<FormStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  wrong: 'deprecatedTerm-admn-sts',
}

const statusOf: Readonly<Record<string, FormStatus>> = {
  preferredTerm: 'preferred',
  admittedTerm: 'admitted',
  deprecatedTerm: 'deprecated',
  supersededTerm: 'deprecated',
}

const wrongNote = 'wrong'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string =>
  text
    .replace(/[&<>"]/g, (char) => escapes[char] ?? char)
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')

/** An XML id begins with a letter; a concept such as `2030-agenda` gets an underscore before it. */
const toXmlId = (id: string): string => (/^[\p{L}_]/u.test(id) ? id : `_${id}`)
const fromXmlId = (id: string): string => (/^_[^\p{L}_]/u.test(id) ? id.slice(1) : id)

/** Concepts as TBX-Basic in its DCT style (ISO 30042:2019): one `conceptEntry` each, a `langSec` for each language that has forms. */
export function writeTbx(concepts: readonly Concept[]): string {
  const out = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">',
    '  <tbxHeader><fileDesc><sourceDesc><p>Sixfold termbase</p></sourceDesc></fileDesc></tbxHeader>',
    '  <text>',
    '    <body>',
  ]
  for (const { id, domain, forms, note } of concepts) {
    out.push(`      <conceptEntry id="${escape(toXmlId(id))}">`)
    if (domain) out.push(`        <min:subjectField>${escape(domain)}</min:subjectField>`)
    if (note) out.push(`        <note>${escape(note)}</note>`)
    for (const [lang, list] of Object.entries(forms)) {
      if (list.length === 0) continue
      out.push(`        <langSec xml:lang="${escape(lang)}">`)
      for (const { text, status } of list)
        out.push(
          `          <termSec><term>${escape(text)}</term><min:administrativeStatus>${administrative[status]}</min:administrativeStatus>${status === 'wrong' ? `<note>${wrongNote}</note>` : ''}</termSec>`,
        )
      out.push('        </langSec>')
    }
    out.push('      </conceptEntry>')
  }
  out.push('    </body>', '  </text>', '</tbx>', '')
  return out.join('\n')
}

/** A term while it is read. */
interface Draft {
  text: string
  status?: FormStatus | undefined
}

/** Elements of TBX by their names of 2019 (DCT and DCA style) and of 2008, without prefix. */
const entryTags: readonly string[] = ['conceptEntry', 'termEntry']
const langTags: readonly string[] = ['langSec', 'langSet']
const termTags: readonly string[] = ['termSec', 'tig', 'ntig']
/** Elements whose type names the data category. */
const typed: readonly string[] = ['termNote', 'descrip', 'admin']

/**
 * Reads the concepts of a TBX file (ISO 30042, the editions of 2008 and 2019, DCT or DCA style). In each language the
 * first form without a status is the preferred one when the file names none. Languages count by their primary tag.
 * @throws TableError naming file, line and column; an internal DTD subset is refused.
 */
export function readTbx(text: string, file: string): Concept[] {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const concepts: Concept[] = []
  const seen = new Set<string>()
  const path: string[] = []
  let entry: { id: string; domain: string; note: string; forms: Map<string, Draft[]> } | null = null
  let lang = ''
  let term: Draft | null = null
  let words = ''
  const fail = (reason: string): never => {
    throw new TableError(file, parser.line, parser.column, reason)
  }
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')))
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) fail('an internal DTD subset is not accepted')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const tag = name.replace(/^.*:/, '')
    if (path.length === 0 && tag !== 'tbx' && tag !== 'martif') fail(`the root element is ${tag}, not tbx or martif`)
    const attribute = (key: string) => String(attributes[key] ?? '')
    path.push(typed.includes(tag) ? attribute('type') : tag)
    words = ''
    if (entryTags.includes(tag)) {
      const id = fromXmlId(attribute('id')) || `concept-${concepts.length + 1}`
      if (seen.has(id)) fail(`the concept ${id} stands twice`)
      seen.add(id)
      entry = { id, domain: '', note: '', forms: new Map() }
    } else if (langTags.includes(tag)) {
      lang = attribute('xml:lang').toLowerCase().split(/[-_]/)[0] ?? ''
      if (!lang) fail(`${tag} without xml:lang`)
    } else if (termTags.includes(tag)) term = { text: '' }
  })
  const addWords = (piece: string) => {
    words += piece
  }
  parser.on('text', addWords)
  parser.on('cdata', addWords)
  parser.on('closetag', ({ name }) => {
    const tag = name.replace(/^.*:/, '')
    const category = path.pop() ?? ''
    const value = words.replace(/\s+/g, ' ').trim()
    if (tag === 'term' && term) {
      if (!value) fail('an empty term')
      term.text = value
    } else if (term && category === 'administrativeStatus') term.status = statusOf[value.replace(/-admn-sts$/, '')] ?? fail(`unknown administrative status ${value}`)
    else if (term && tag === 'note' && value === wrongNote) term.status = 'wrong'
    else if (entry && !term && category === 'subjectField') entry.domain ||= value
    else if (entry && !term && tag === 'note') entry.note = [entry.note, value].filter(Boolean).join('; ')
    else if (termTags.includes(tag) && term) {
      if (!term.text) fail(`${tag} without a term`)
      const known = entry?.forms.get(lang)
      if (known) known.push(term)
      else entry?.forms.set(lang, [term])
      term = null
    } else if (entryTags.includes(tag) && entry) {
      const { id, domain, note, forms } = entry
      concepts.push({ id, domain, note, forms: Object.fromEntries(Array.from(forms, ([key, drafts]) => [key, settle(drafts)])) })
      entry = null
    }
    words = ''
  })
  parser.write(text).close()
  return concepts
}

/** Forms with a status each, the preferred one first. */
function settle(drafts: readonly Draft[]): Form[] {
  const first = drafts.find(({ status }) => status === 'preferred') ?? drafts.find(({ status }) => status === undefined)
  const rest = drafts.filter((draft) => draft !== first).map(({ text, status }): Form => ({ text, status: status === undefined || status === 'preferred' ? 'admitted' : status }))
  return first ? [{ text: first.text, status: 'preferred' }, ...rest] : rest
}
