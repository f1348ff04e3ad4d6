import { localizer, ongoing, placeEnding, places, settings } from '../data/places-zh.ts'
import { rowCheck } from '../define.ts'
import { from, isVerb } from '../tags.ts'
import type { TaggedWord } from '../tagger.ts'

/** How many words may stand between 在 and the noun that needs a localizer. */
const reach = 24

const mark = /^[，。；：？！“”,;:!?…（）()《》\n]$/u
const determiner = /^(?:的|这种|此|该|其|这些|有关|此类)$/u

const closes = (word: TaggedWord | undefined): boolean => !word || mark.test(word.text)

/** Whether a word is a localizer or ends in one; a word that the tagger made up may have it anywhere (时为). */
const isLocalizer = ({ text, tag }: TaggedWord): boolean => localizer.test(text) || tag === 'f' || (tag === 'x' && /[中下上内里前后时外间]/u.test(text))

/** Whether a word is a place or a time by itself. */
const isPlace = ({ text, tag }: TaggedWord): boolean => placeEnding.test(text) || places.has(text) || /^(?:[st]$|n[srt]|eng)/u.test(tag)

/** Whether a word begins what is done: a verb, or an adverb or preposition that leads to one. */
const begins = (word: TaggedWord | undefined): boolean => isVerb(word) || /^[dp]$/u.test(word?.tag ?? '') || word?.text === '每'

/**
 * 在 before what is no place, without the localizer that makes it one: before an action or an abstract noun with nothing
 * like 中, 时, 方面 to the end of the clause (在保护平民取得的进展), or with a setting that runs into the verb (在安全的条件进行).
 */
export const missingLocalizer = rowCheck({
  id: 'missing-localizer',
  mqm: 'linguistic/grammar',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['none', 'setting'],
  row({ target }, report) {
    const words = target.tagged ?? []
    words.forEach((word, at) => {
      if (word.text !== '在' || word.tag !== 'p') return
      let end = at + 1
      while (!closes(words[end])) end++
      const inside = words.slice(at + 1, end)
      const last = inside.at(-1)
      if (!last || !/^[，。；,]$/u.test(words[end]?.text ?? '') || inside.some(isLocalizer)) return
      const setting = inside.findIndex((noun, i) => i > 0 && i < reach && settings.has(noun.text) && determiner.test(inside[i - 1]?.text ?? ''))
      const [noun, next] = [inside[setting], inside[setting + 1]]
      if (noun && next && begins(next)) return report({ messageId: 'setting', data: { here: noun.text }, cell: target, span: from(word, next), confidence: 0.75 })
      const action = inside.findIndex((one, i) => i > 1 && begins(one))
      if (action < 0 || inside.some(isPlace) || isOngoing(words, at, inside)) return
      report({ messageId: 'none', data: { here: target.text.slice(inside[0]?.span[0], inside[action]?.span[0]) }, cell: target, span: from(word, last), confidence: 0.75 })
    })
  },
})

/** Whether 在 says that something goes on: before a verb that has the clause to itself or follows an adverb of time. */
function isOngoing(words: readonly TaggedWord[], at: number, inside: readonly TaggedWord[]): boolean {
  const [first, second] = inside
  if (first && /^[pd]$/u.test(first.tag)) return true
  if (!first || !isVerb(first)) return false
  return first.text.length < 2 || isVerb(second) || ongoing.has(words[at - 1]?.text ?? '') || inside.filter((word) => isVerb(word)).length < 2
}
