import { rowCheck } from '../define.ts'

/** A run of words in another script that is longer than a name or an acronym and no handle, address or code. */
const latinRun = /(?<![\p{Script=Latin}\p{N}@#./_-])\p{Script=Latin}[\p{Script=Latin}'’-]*(?: \p{Script=Latin}[\p{Script=Latin}'’-]*)*(?![\p{Script=Latin}\p{N}@/_]|\.\p{Script=Latin})/gu

/** The most letters of a word that a title in capitals may have small (*Under the Westway*). */
const smallWord = 3
const isTitle = (words: readonly string[]): boolean => words.length > 1 && [words[0], words.at(-1)].every((word) => /^\p{Lu}/u.test(word ?? '')) && words.every((word) => /^\p{Lu}/u.test(word) || word.length <= smallWord)

/** Whether words are given in brackets beside their translation. */
const isGloss = (text: string, start: number, end: number): boolean => /[（(]\s?$/u.test(text.slice(0, start)) && /^\s?[）)]/u.test(text.slice(end))
/** Whether words stand in quotation marks: a foreign word that is spoken of, unless versions translate it. */
const isQuoted = (text: string, start: number, end: number): boolean => /["“”‘’«»《]\s?$/u.test(text.slice(0, start)) && /^\s?["“”‘’«»》]/u.test(text.slice(end))

/** What Chinese calls persons whose names it leaves in Latin letters. */
const honorific = /先生|女士|小姐|夫人|博士|教授|大使|法官|将军|上校|阁下|殿下/u
/** Whether somebody is called by a title beside a name. */
const isPerson = (text: string, start: number, end: number): boolean => honorific.test(text.slice(Math.max(0, start - 2), start)) || honorific.test(text.slice(end, end + 3))

/**
 * Words of another language left standing: they appear word for word in another version and
 * are no acronym, handle or address, no word cited or glossed, nor a name that versions in other scripts also keep.
 */
export const untranslated = rowCheck({
  id: 'untranslated',
  mqm: 'accuracy/untranslated',
  severity: 'major',
  applies: ({ script }) => script !== 'Latin',
  messages: ['left'],
  row({ target, others }, report) {
    if (['front', 'back', 'toc'].includes(target.kind) || !target.profile.letters.test(target.text)) return
    for (const match of target.text.matchAll(latinRun)) {
      const words = match[0].split(/[ -]/)
      const plain = !isTitle(words) && words.some((word) => /^\p{Ll}{3,}$/u.test(word))
      const name = isTitle(words) || match[0].split(' ').every((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word))
      const place = [target.text, match.index, match.index + match[0].length] as const
      if ((!plain && !name) || isGloss(...place) || (others.length === 1 && (isTitle(words) || isQuoted(...place)))) continue
      // A name of somebody that all versions in its script keep.
      const kept = others.filter((cell) => cell.profile.script === 'Latin')
      if (name && (words.length === 1 || isPerson(...place)) && kept.length > 2 && kept.every((cell) => cell.text.includes(match[0]))) continue
      // Names may stay as they are, unless several scripts write them in theirs or the tables know their words.
      const known = () => words.every((word) => others.some((cell) => cell.profile.script === 'Latin' && cell.knows(word)))
      if (name && others.filter((cell) => cell.profile.script !== 'Latin').length < 2 && !known()) continue
      if (others.some((cell) => cell.profile.script !== 'Latin' && cell.text.includes(match[0]))) continue
      const pattern = match[0].toLowerCase()
      const witnesses = others.flatMap((cell) => {
        const at = cell.profile.script === 'Latin' ? cell.text.toLowerCase().indexOf(pattern) : -1
        return at >= 0 ? [{ cell, span: [at, at + match[0].length] as const }] : []
      })
      // A foreign word that every version keeps is a name.
      if (witnesses.length === 0 || (others.length > 2 && witnesses.length === others.length)) continue
      report({ messageId: 'left', data: { here: match[0] }, cell: target, span: [match.index, match.index + match[0].length], evidence: witnesses, confidence: plain ? 0.9 : 0.75 })
    }
  },
})
