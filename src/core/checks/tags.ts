import type { Span } from '../model/index.ts'
import type { Cell } from './cell.ts'
import type { TaggedWord } from './tagger.ts'

const clauseEnds = '。；？！，：,;:!?、…\n'

/** Whether a tagged word is a mark that ends a clause or a member of a list; the end of the text counts as one. */
export const endsClause = (word: TaggedWord | undefined): boolean => !word || clauseEnds.includes(word.text)

/** Whether a word ends a sentence. */
export const endsSentence = (word: TaggedWord | undefined): boolean => !word || '。；？！;!?…\n'.includes(word.text)

/** Verbs with which the tagger's dictionary lists whole phrases as nouns (解决问题, 采取行动). */
const phraseVerbs =
  /^(?:表示|表达|采取|解决|实现|确保|作出|做出|提供|加强|保护|促进|建立|参加|参与|发挥|提高|维护|推动|履行|承担|取得|达成|保持|保证|加快|增加|减少|改善|支持|开展|进行|制定|执行|实施|消除|防止|打击|应对|增强|扩大|完善|落实|尊重|满足|接受|签署|举行).{2}/u

/** A verb that stands as one: tagged v, not the noun-like vn, or the beginning of a phrase. */
export const isVerb = (word: TaggedWord | undefined): boolean => word !== undefined && (/^v[dig]?$/u.test(word.tag) || phraseVerbs.test(word.text))

/** Anything that may serve as a predicate; the tagger errs, so whatever it does not know for a noun is included. */
export const mayBePredicate = (word: TaggedWord): boolean => (/^(?:v|a|i|l|z|x|y|eng|zg|g|j)/u.test(word.tag) && /[\p{L}\p{N}]/u.test(word.text)) || phraseVerbs.test(word.text)

/** A noun, a name, or another nominal. */
export const isNoun = (word: TaggedWord | undefined): boolean => word !== undefined && /^(?:n|s|t$|j)/u.test(word.tag) && !phraseVerbs.test(word.text)

/** A word that can stand inside a plain noun phrase: no verb, no preposition, no adverb. */
export const isNominal = (word: TaggedWord | undefined): boolean =>
  word !== undefined && ((/^(?:n|s$|j|vn|an|b$|a$|r|m|q|uj|c$|f$|k)/u.test(word.tag) && !phraseVerbs.test(word.text)) || /^[、《》“”（）]$/u.test(word.text))

/** A set phrase or a proper name, whose parts mean nothing by themselves. */
export const isWhole = ({ tag }: TaggedWord): boolean => /^(?:[il]$|n[rstz])/u.test(tag)

/** Part of speech of the words at a span according to the tables, where a word of theirs stands exactly there. */
export function tablePos(cell: Cell, span: Span): readonly string[] {
  const known = cell.vocabulary.find((match) => match.span[0] === span[0] && match.span[1] === span[1])
  return known ? known.values.map(({ of }) => (of.table === 'lexicon' ? of.group : of.table)) : []
}

/** The span from one tagged word to another, both included. */
export const from = (first: TaggedWord, last: TaggedWord): Span => [first.span[0], last.span[1]]
