import { linkWords } from './align/index.ts'
import { applyEdits, type BlockId, type Correction, type Row, type RowId, type Span, type Version, type VersionId } from './model/index.ts'
import { Matcher, stem, tableLangs, type Concept, type FormStatus, type Resources } from './terms/index.ts'
import { words as wordsOf } from './text/index.ts'

/*
 * Where a word or a term stands and what the other versions say there. Terms, alignment and text know nothing of each
 * other; like checking.ts this is a place where they meet.
 */

/** The document as it stands: original versions, their rows, and the corrections that make the current text. */
export interface CurrentDocument {
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
  readonly corrections: readonly Correction[]
}

/** Words of one version in a row. */
export interface Counterpart {
  readonly blockId: BlockId
  readonly span: Span
  /** A form of the term, or words that are linked to what was asked for. */
  readonly by: 'form' | 'link'
  readonly status?: FormStatus
  /** Names the variant it counts for. */
  readonly variant: string
}

export interface ConcordanceLine {
  readonly rowId: RowId
  readonly cells: Readonly<Record<VersionId, readonly Counterpart[]>>
}

/** One way in which a version says it. */
export interface Variant {
  readonly key: string
  /** Its most frequent spelling. */
  readonly form: string
  readonly count: number
  readonly status?: FormStatus
}

export interface Concordance {
  /** Whether the termbase knows the words; then all forms of the concept are found. */
  readonly kind: 'term' | 'word'
  readonly lang: string
  readonly lines: readonly ConcordanceLine[]
  /** By version, the most frequent first. */
  readonly variants: Readonly<Record<VersionId, readonly Variant[]>>
}

interface Place {
  readonly blockId: BlockId
  readonly text: string
}

const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? ''

function currentTexts({ versions, corrections }: CurrentDocument): Map<BlockId, string> {
  const edits = new Map(corrections.map((correction) => [correction.blockId, correction.edits]))
  return new Map(versions.flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, applyEdits(text, edits.get(id) ?? [])] as const)))
}

/** Concepts that have these words, all of them, as a form. */
function conceptsOf(words: string, lang: string, resources: Resources): readonly string[] {
  const whole = resources.concepts(lang).longest(words).find(({ span }) => span[0] === 0 && span[1] === words.length)
  return [...new Set((whole?.values ?? []).filter(({ form }) => form.status !== 'wrong').map(({ of }) => of.id))]
}

/** Languages of the document in which the words could be; the one that is named, else the first that knows or has them. */
function langOf(words: string, lang: string, document: CurrentDocument, resources: Resources, texts: ReadonlyMap<BlockId, string>): string {
  if (lang) return primary(lang)
  const langs = document.versions.map((version) => primary(version.lang))
  const has = (one: string) => {
    const matcher = new Matcher(one, [[words, true]])
    return document.versions.some((version) => primary(version.lang) === one && version.blocks.some(({ id }) => matcher.longest(texts.get(id) ?? '').length > 0))
  }
  return langs.find((one) => conceptsOf(words, one, resources).length > 0 && has(one)) ?? langs.find(has) ?? langs[0] ?? 'und'
}

/**
 * Every row in which a word or term occurs, with what each version says for it. A term is found in all its forms in
 * every version, also in rows where most versions have it and the asked one does not; another word is found with its
 * inflected forms, and its counterparts by word links.
 * @param lang the language of the words; empty when it is not known.
 */
export function concordance(words: string, lang: string, document: CurrentDocument, resources: Resources): Concordance {
  const asked = words.trim()
  const texts = currentTexts(document)
  const from = langOf(asked, lang, document, resources, texts)
  const concepts = new Set(conceptsOf(asked, from, resources))
  const kind = concepts.size > 0 ? 'term' : 'word'
  const word = new Matcher(from, [[asked, true]])
  const own = document.versions.filter((version) => primary(version.lang) === from)
  const placesIn = (row: Row, version: Version): Place[] => (row.members[version.id] ?? []).map((blockId) => ({ blockId, text: texts.get(blockId) ?? '' }))

  const formsIn = (places: readonly Place[], version: Version): Counterpart[] => {
    const inLang = primary(version.lang)
    return places.flatMap(({ blockId, text }) => {
      if (kind === 'word') {
        return inLang === from ? word.all(text).map(({ span }) => ({ blockId, span, by: 'form' as const, variant: keyOf(text.slice(...span), inLang) })) : []
      }
      const hits = resources.concepts(inLang).all(text).flatMap(({ span, values }): Counterpart[] => {
        const value = values.find(({ of }) => concepts.has(of.id))
        return value ? [{ blockId, span, by: 'form', status: value.form.status, variant: keyOf(text.slice(...span), inLang) }] : []
      })
      return hits.filter((hit) => !hits.some((other) => other !== hit && other.span[0] <= hit.span[0] && other.span[1] >= hit.span[1]))
    })
  }

  const lines = document.rows.flatMap((row): ConcordanceLine[] => {
    const cells = new Map(document.versions.map((version) => [version.id, formsIn(placesIn(row, version), version)]))
    const here = own.some(({ id }) => (cells.get(id)?.length ?? 0) > 0)
    const saying = [...cells.values()].filter((found) => found.length > 0).length
    if (!here && saying * 2 <= document.versions.length) return []
    const source = own.find(({ id }) => (cells.get(id)?.length ?? 0) > 0)
    if (source)
      for (const version of document.versions)
        if (cells.get(version.id)?.length === 0) cells.set(version.id, linked(placesIn(row, source), cells.get(source.id) ?? [], source, placesIn(row, version), version, resources))
    return [{ rowId: row.id, cells: Object.fromEntries(cells) }]
  })
  return { kind, lang: from, lines, variants: Object.fromEntries(document.versions.map(({ id }) => [id, variantsOf(lines, id, texts)])) }
}

/** A spelling without its inflection: what counts as one variant. */
function keyOf(text: string, lang: string): string {
  const found = wordsOf(text, lang)
  return found.length === 0 ? text : found.map((token) => stem(token.text, lang)).join(' ')
}

/** Words of another version that are linked to the hits. */
function linked(places: readonly Place[], hits: readonly Counterpart[], source: Version, others: readonly Place[], version: Version, resources: Resources): Counterpart[] {
  return hits.flatMap((hit) => {
    const text = places.find(({ blockId }) => blockId === hit.blockId)?.text ?? ''
    for (const other of others) {
      const links = linkWords({ lang: source.lang, text }, { lang: version.lang, text: other.text }, { resources })
      const spans = links.filter(({ a }) => a[0] < hit.span[1] && hit.span[0] < a[1]).map(({ b }) => b)
      if (spans.length === 0) continue
      const span: Span = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
      // Links that lie far apart are no phrase: only the first is sure.
      const near = span[1] - span[0] <= 60 ? span : (spans[0] ?? span)
      return [{ blockId: other.blockId, span: near, by: 'link' as const, variant: keyOf(other.text.slice(...near), primary(version.lang)) }]
    }
    return []
  })
}

function variantsOf(lines: readonly ConcordanceLine[], version: VersionId, texts: ReadonlyMap<BlockId, string>): Variant[] {
  const spellings = new Map<string, { count: number; status: FormStatus | undefined; by: Map<string, number> }>()
  for (const { cells } of lines)
    for (const { blockId, span, variant, status } of cells[version] ?? []) {
      const known = spellings.get(variant) ?? { count: 0, status, by: new Map<string, number>() }
      const text = (texts.get(blockId) ?? '').slice(...span)
      spellings.set(variant, { ...known, count: known.count + 1, by: known.by.set(text, (known.by.get(text) ?? 0) + 1) })
    }
  return [...spellings]
    .map(([key, { count, status, by }]) => ({ key, count, form: [...by].sort((a, b) => b[1] - a[1])[0]?.[0] ?? key, ...(status && { status }) }))
    .sort((a, b) => b.count - a.count)
}

/** A concept of the termbase that a row speaks of, and where. */
export interface RowTerm {
  readonly concept: Concept
  readonly cells: Readonly<Record<VersionId, readonly Counterpart[]>>
}

/**
 * The concepts of the termbase in one row, in the order of the first version's text. Where words could be several
 * concepts, the one that more versions name has them.
 */
export function termsOfRow(row: Row, document: CurrentDocument, resources: Resources): RowTerm[] {
  const texts = currentTexts(document)
  const terms = new Map<string, { concept: Concept; cells: Map<VersionId, Counterpart[]> }>()
  for (const version of document.versions) {
    const lang = primary(version.lang)
    if (!tableLangs.includes(lang)) continue
    for (const blockId of row.members[version.id] ?? []) {
      const text = texts.get(blockId) ?? ''
      for (const { span, values } of resources.concepts(lang).longest(text))
        for (const { of, form } of values) {
          const term = terms.get(of.id) ?? { concept: of, cells: new Map<VersionId, Counterpart[]>() }
          const mine = term.cells.get(version.id) ?? []
          mine.push({ blockId, span, by: 'form', status: form.status, variant: form.text })
          term.cells.set(version.id, mine)
          terms.set(of.id, term)
        }
    }
  }
  const taken = new Set<string>()
  const name = ({ blockId, span }: Counterpart) => `${blockId} ${span[0]}`
  const first = document.versions[0]?.id
  // What one version alone seems to name is more likely a common word than a term.
  const least = Math.min(2, document.versions.length)
  return [...terms.values()]
    .filter(({ cells }) => cells.size >= least)
    .sort((a, b) => b.cells.size - a.cells.size)
    .filter(({ cells }) => {
      const places = [...cells.values()].flat().map(name)
      const free = places.filter((place) => !taken.has(place))
      for (const place of free) taken.add(place)
      return free.length * 2 > places.length
    })
    .map(({ concept, cells }) => ({ concept, cells: Object.fromEntries(cells) }))
    .sort((a, b) => (a.cells[first ?? '']?.[0]?.span[0] ?? Infinity) - (b.cells[first ?? '']?.[0]?.span[0] ?? Infinity))
}
