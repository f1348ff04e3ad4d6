import { SaxesParser } from 'saxes'
import { blockId, type Block } from '../model/index.ts'
import { correctedText, requested, type Format, type WriteRequest } from './format.ts'
import { ReadError, type ReadOptions } from './source.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text safe in XML 1.0 content and attributes; characters that XML cannot hold (lone surrogates, controls) become U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (char) => escapes[char] ?? char)
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')

/** The bitext as TMX 1.4b (LISA OSCAR, 2005): one `tu` a row, one `tuv` a version that has text in it. */
function write(request: WriteRequest): string {
  const source = requested(request)
  const textOf = correctedText(request.corrections)
  const out = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  <header creationtool="Sixfold" creationtoolversion="1" segtype="paragraph" o-tmf="sixfold" adminlang="en" srclang="${escapeXml(source.lang)}" datatype="plaintext"/>`,
    '  <body>',
  ]
  const blocks = new Map(request.versions.map((version) => [version.id, new Map(version.blocks.map((block) => [block.id, block]))]))
  for (const row of request.rows) {
    const variants = request.versions.flatMap((version) => {
      const members = (row.members[version.id] ?? []).flatMap((id) => blocks.get(version.id)?.get(id) ?? [])
      const text = members.map(textOf).join('\n')
      return text.trim() ? [{ lang: version.lang, text, label: members[0]?.label }] : []
    })
    if (variants.length === 0) continue
    const label = variants.find((variant) => variant.label !== undefined)?.label
    out.push('    <tu>')
    if (label !== undefined) out.push(`      <prop type="x-label">${escapeXml(label)}</prop>`)
    out.push(`      <prop type="x-confidence">${row.score.toFixed(2)}</prop>`)
    for (const { lang, text } of variants) out.push(`      <tuv xml:lang="${escapeXml(lang)}"><seg>${escapeXml(text)}</seg></tuv>`)
    out.push('    </tu>')
  }
  out.push('  </body>', '</tmx>', '')
  return out.join('\n')
}

/** One translation unit: the text of each language, by lower-case tag. */
export interface TranslationUnit {
  readonly label?: string
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads the units of a TMX file. Inline elements (`bpt`, `ph`, …) are markup of another tool and leave only the text
 * around them; `hi` and `sub` keep theirs.
 * @throws ReadError naming line and column; an internal DTD subset is refused.
 */
export function readUnits(text: string, name: string): TranslationUnit[] {
  const units: TranslationUnit[] = []
  const parser = new SaxesParser({ xmlns: false, position: true })
  const fail = (message: string): never => {
    throw new ReadError('malformed', name, `${parser.line}:${parser.column}`, { message })
  }
  let unit: { label?: string; texts: Map<string, string> } | null = null
  let lang = ''
  let seg: string | null = null
  let hidden = 0
  let rooted = false
  let prop: { type: string; text: string } | null = null
  parser.on('error', (error) => fail(error.message))
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) fail('an internal DTD subset is not accepted')
  })
  parser.on('opentag', ({ name: tag, attributes }) => {
    const attribute = (key: string) => String(attributes[key] ?? '')
    if (!rooted && tag !== 'tmx') fail(`the root element is ${tag}, not tmx`)
    rooted = true
    if (tag === 'tu') unit = { texts: new Map() }
    else if (tag === 'tuv') lang = (attribute('xml:lang') || attribute('lang')).toLowerCase()
    else if (tag === 'seg') seg = ''
    else if (tag === 'prop' && unit) prop = { type: attribute('type'), text: '' }
    else if (seg !== null && /^(?:bpt|ept|it|ph|ut)$/.test(tag)) hidden++
  })
  const addText = (piece: string) => {
    if (prop) prop.text += piece
    else if (seg !== null && hidden === 0) seg += piece
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name: tag }) => {
    if (seg !== null && /^(?:bpt|ept|it|ph|ut)$/.test(tag)) hidden--
    else if (tag === 'seg' && seg !== null) {
      if (lang) unit?.texts.set(lang, seg)
      seg = null
    } else if (tag === 'prop') {
      if (unit && prop?.type === 'x-label') unit.label = prop.text
      prop = null
    } else if (tag === 'tu' && unit) {
      units.push(unit)
      unit = null
    }
  })
  parser.write(text).close()
  return units
}

/** Whether a language tag of a file answers a wanted one: the same primary language. */
const answers = (tag: string, lang: string): boolean => tag.split('-')[0] === lang.toLowerCase().split('-')[0]

function read(text: string, name: string, { id, lang }: ReadOptions & { lang: string }): Block[] {
  const units = readUnits(text, name)
  const blocks: Block[] = []
  units.forEach(({ label, texts }, index) => {
    for (const [tag, seg] of texts) {
      if (!answers(tag, lang) || !seg.trim()) continue
      const block = { id: blockId(id, blocks.length), kind: 'paragraph' as const, level: 1, text: seg, marks: [], origin: { line: index + 1, runs: [] }, repairs: [] }
      blocks.push(label === undefined ? block : { ...block, label })
    }
  })
  if (blocks.length === 0) throw new ReadError('malformed', name, '', { message: `no segment in language ${lang}; the file has ${[...new Set(units.flatMap((unit) => [...unit.texts.keys()]))].join(', ')}` })
  return blocks
}

/** TMX 1.4b: the bitext in, the bitext out. */
export const tmx: Format = { id: 'tmx', extensions: ['tmx'], mediaType: 'application/x-tmx+xml', read, write }
