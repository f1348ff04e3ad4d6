import type { Span } from '../model/index.ts'
import type { Cell, TaggedWord } from './cell.ts'

const clauseEnds = '。；？！，：,;:!?、…\n'

/** Whether a tagged word is a mark that ends a clause or a member of a list; the end of the text counts as one. */
export const endsClause = (word: TaggedWord | undefined): boolean => !word || clauseEnds.includes(word.text)

/** Whether a word ends a sentence. */
export const endsSentence = (word: TaggedWord | undefined): boolean => !word || '。；？！;!?…\n'.includes(word.text)

/** A verb that stands as one: tagged v, not the noun-like vn. */
export const isVerb = (word: TaggedWord | undefined): boolean => word !== undefined && /^v[dig]?$/u.test(word.tag)

/** Anything that may serve as a predicate; the tagger errs, so whatever it does not know for a noun is included. */
export const mayBePredicate = (word: TaggedWord): boolean => /^(?:v|a|i|l|z|x|y|eng|zg|g|j)/u.test(word.tag) && /[\p{L}\p{N}]/u.test(word.text)

/** A noun, a name, or another nominal. */
export const isNoun = (word: TaggedWord | undefined): boolean => word !== undefined && /^(?:n|s|t$|j)/u.test(word.tag)

/** A word that can stand inside a plain noun phrase: no verb, no preposition, no adverb. */
export const isNominal = (word: TaggedWord | undefined): boolean =>
  word !== undefined && (/^(?:n|s$|j|vn|an|b$|a$|r|m|q|uj|c$|nz|ns|f$|k)/u.test(word.tag) || /^[、《》“”（）]$/u.test(word.text))

/** Part of speech of the words at a span according to the tables, where a word of theirs stands exactly there. */
export function tablePos(cell: Cell, span: Span): readonly string[] {
  const known = cell.vocabulary.find((match) => match.span[0] === span[0] && match.span[1] === span[1])
  return known ? known.values.map(({ of }) => (of.table === 'lexicon' ? of.group : of.table)) : []
}

/** The span from one tagged word to another, both included. */
export const from = (first: TaggedWord, last: TaggedWord): Span => [first.span[0], last.span[1]]
