import { fold } from '../text/index.ts'

/** Conjunctions, one-letter prepositions and the future's letter, and the article, written on to the word after them; `لل` is a preposition with the article. */
const proclitics = /^(?<joined>[وف]?[بكلس]?)(?<article>ال|(?<=ل)ل)?/u
/** Words of grammar that never have the article: with it they are nouns (البعد, القبيل). */
const particles = new Set('قبل قبيل بعد بعيد إثر أثناء خلال ضد حتى عند منذ فوق تحت دون بدون بين حول أمام وراء خلف'.split(' '))
/** Up to so many letters a hamza alone tells words apart (إن and أن, إثر and أثر). */
const shortWord = 4

/** A spelling without vowel marks and tatweel; hamza seats, teh marbuta and alef maqsura stay. */
const bare = (word: string): string => word.replace(/[\p{M}\u0640]/gu, '')
/** How many letters words of one stem share at their beginning, once what is written on to them is taken off. */
const beginning = 3
const begins = (word: string): string[] => {
  const { joined = '', article = '' } = proclitics.exec(word)?.groups ?? {}
  return [0, joined.length - 1, joined.length, joined.length + article.length].map((from) => fold(word.slice(Math.max(0, from))).slice(0, beginning))
}
const hamza = (word: string): string | undefined => /^[أإ]/u.exec(word)?.[0]

/**
 * Whether a word of a text has the stem of a form by chance: it begins otherwise (لقانونها, البلقان), has another hamza, a pronoun where the form has teh
 * marbuta (وجوده, جودة), the article where the form is a word of grammar, or an ending where it is an adverb (أبداه, أبدا).
 */
export function isOtherWord(form: string, found: string): boolean {
  const [own, other] = [bare(form), bare(found)]
  const starts = begins(other)
  if (!begins(own).some((start) => starts.includes(start))) return true
  const { joined = '', article = '' } = proclitics.exec(other)?.groups ?? {}
  const word = other.slice(article ? joined.length + article.length : 0)
  const [ours, theirs] = [hamza(own), hamza(word)]
  if (ours && theirs && ours !== theirs && word.length <= shortWord) return true
  if (own.endsWith('ة') && /(?<!ت)(?:ه|ها|هم|هن)$/u.test(word)) return true
  if (article && particles.has(own)) return true
  return own.endsWith('ا') && own.length >= shortWord && !other.endsWith(own)
}
