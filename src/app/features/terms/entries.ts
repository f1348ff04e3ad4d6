import { fold, readConcepts, readLexicon, type Concept } from '../../../core/index.ts'
import { fetchResources, tableText } from '../../state/corpus.ts'
import { core } from '../../state/session.ts'

export const sources = ['project', 'termbase', 'lexicon'] as const
export type TermSource = (typeof sources)[number]

/** A concept with the table it stands in; a word of the lexicon is shown as one too. */
export interface TermEntry {
  readonly key: string
  readonly source: TermSource
  readonly concept: Concept
}

/** The tables that ship, as entries. @throws Error when they cannot be fetched or read. */
export async function shippedEntries(): Promise<TermEntry[]> {
  const tables = await fetchResources(core)
  const termbase = readConcepts(tableText(tables.terms)).map((concept): TermEntry => ({ key: `termbase/${concept.id}`, source: 'termbase', concept }))
  const lexicon = readLexicon(tableText(tables.lexicon)).map(({ forms, pos }, at): TermEntry => {
    const id = forms.en?.[0]?.text ?? forms.zh?.[0]?.text ?? ''
    return { key: `lexicon/${at}`, source: 'lexicon', concept: { id, domain: pos, forms, note: '' } }
  })
  return [...termbase, ...lexicon]
}

/** The project's own entries first; they stand in place of shipped ones of their names. */
export function allEntries(shipped: readonly TermEntry[], own: readonly Concept[]): TermEntry[] {
  const names = new Set(own.map(({ id }) => id))
  return [
    ...own.map((concept): TermEntry => ({ key: `project/${concept.id}`, source: 'project', concept })),
    ...shipped.filter(({ source, concept }) => source !== 'termbase' || !names.has(concept.id)),
  ]
}

const haystacks = new WeakMap<Concept, string>()

/** All that an entry can be found by, folded. */
function haystack(concept: Concept): string {
  let known = haystacks.get(concept)
  if (known === undefined) {
    const texts = Object.values(concept.forms).flatMap((forms) => forms.map(({ text }) => text))
    haystacks.set(concept, (known = fold([concept.id, ...texts].join('\n'))))
  }
  return known
}

/** Entries with the words anywhere in any language; those with a form that begins so come first. */
export function findEntries(entries: readonly TermEntry[], words: string): TermEntry[] {
  const want = fold(words.trim())
  if (!want) return [...entries]
  const fitting = entries.filter(({ concept }) => haystack(concept).includes(want))
  const begins = ({ concept }: TermEntry) => (`\n${haystack(concept)}\n`.includes(`\n${want}\n`) ? 2 : `\n${haystack(concept)}`.includes(`\n${want}`) ? 1 : 0)
  return fitting.map((entry) => ({ entry, rank: begins(entry) })).sort((a, b) => b.rank - a.rank).map(({ entry }) => entry)
}
