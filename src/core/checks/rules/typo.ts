import type { Span } from '../../model/index.ts'
import type { Entry } from '../../terms/index.ts'
import { hanValue } from '../../text/index.ts'
import type { Cell, Knowledge, RowView } from '../cell.ts'
import { homophones, lookalikes } from '../data/confusable-zh.ts'
import { grammaticalCharacters } from '../data/light-zh.ts'
import { mixedUp } from '../data/mixed-up-zh.ts'
import { rowCheck } from '../define.ts'
import { isContent, missingEntries } from '../meaning.ts'

/** The share of the versions that must say what is meant. */
const most = 0.6

/** Two characters that write foreign names: nobody's dictionary has them all. */
const foreign = /(?:[阿艾奥巴贝本比伯博布查达戴德登迪蒂杜多恩尔法范菲费佛夫弗福盖戈格古哈汉赫亨胡华怀惠霍基吉加贾杰金卡凯坎考科克肯库拉莱兰朗劳勒雷黎李里理利莲林卢鲁伦罗洛马玛麦曼梅门蒙米密莫姆穆娜纳南内尼涅努诺欧帕潘佩彭皮蓬普齐奇契乔切琴丘萨塞桑瑟森沙莎山舍圣施什史司丝斯思苏索塔泰坦汤唐特提廷图托瓦万旺威韦维魏温文沃乌武西希锡辛休雅亚扬耶叶伊因英尤于约泽扎詹朱兹佐].*){2}/u

/** Units of time, which stand at the end of what is counted or named. */
const timeUnits = '年月日'

/** For every character the groups of those that it may be typed for. */
const groups = new Map<string, string>()
for (const group of [...homophones, ...lookalikes]) for (const char of group) groups.set(char, (groups.get(char) ?? '') + group)

const confusable = (a: string, b: string): boolean => a !== b && (groups.get(a)?.includes(b) ?? false)

/** Places where a text has a word but for one character that is easily typed for the right one: where the word begins, and the character. */
function nearPlaces(text: string, word: string): { at: number; wrong: number }[] {
  const found: { at: number; wrong: number }[] = []
  for (let at = 0; at + word.length <= text.length; at++) {
    let wrong = -1
    for (let i = 0; i < word.length; i++)
      if (text[at + i] !== word[i]) {
        if (wrong >= 0) {
          wrong = -2
          break
        }
        wrong = i
      }
    if (wrong >= 0 && confusable(text[at + wrong] ?? '', word[wrong] ?? '')) found.push({ at, wrong: at + wrong })
  }
  return found
}

/** Whether a span is made of whole words and is no word of its own that the tagger's dictionary knows. */
function odd(cell: Cell, [start, end]: Span, isWord: (text: string) => boolean): boolean {
  const words = cell.tagged
  if (!words) return true
  const inside = words.filter(({ span }) => span[0] < end && start < span[1])
  const whole = inside[0]?.span[0] === start && inside.at(-1)?.span[1] === end
  // A verb with where it leads to is two words (调至).
  if (whole && inside.length === 2 && /^v/u.test(inside[0]?.tag ?? '') && /^[至到于]$/u.test(inside[1]?.text ?? '')) return false
  // Function words that meet are no misspelling (由其造成), nor does a word begin with a particle.
  if (whole && inside.length > 1 && (/^u/u.test(inside[0]?.tag ?? '') || inside.every(({ text, tag }) => text === '是' || (text.length === 1 && /^[pcrdu]/u.test(tag))))) return false
  return whole ? inside.length > 1 || !isWord(cell.quote([start, end])) : end - start > 2 && inside.some(({ tag }) => tag === 'x')
}

/** Whether a text has the same characters twice: nobody slips twice in the same way. */
const repeated = ({ text }: Cell, here: string): boolean => text.indexOf(here) !== text.lastIndexOf(here)

/** Whether the character in doubt belongs to a word that is as good as the one expected (交叉讯问 beside 交叉询问). */
const inWord = (cell: Cell, at: number, isWord: (text: string) => boolean): boolean => (cell.tagged ?? []).some(({ span: [start, end], text, tag }) => start <= at && at < end && text.length > 1 && !/^(?:x|nr|ns|nt|nz)/u.test(tag) && isWord(text))

/** Whether what stands at a span is said by another version too. */
const said = (cell: Cell, span: Span, others: readonly Cell[]): boolean =>
  cell.vocabulary.some(({ span: [start, end], values }) => start <= span[0] && span[1] <= end && values.some(({ of }) => others.some((other) => other.entries.has(of))))

/** What an unknown word may have been meant to be: one of its characters put right, or two neighbours put in order. */
function* repairs(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++)
    for (const char of new Set(groups.get(word[at] ?? '') ?? '')) if (char !== word[at]) yield word.slice(0, at) + char + word.slice(at + 1)
  for (let at = 1; at < word.length; at++) yield word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)
}

/** Whether most witnesses say what a word means, and the target nowhere does. */
const meant = (word: string, { target, others }: RowView, { resources }: Knowledge): boolean =>
  others.length > 1 &&
  resources.vocabulary(target.profile.lang).longest(word).some(({ span, values }) => span[1] - span[0] === word.length && values.some(({ of }) => isContent(of) && !target.entries.has(of) && others.filter(({ entries }) => entries.has(of)).length >= others.length * most))

/** The known word that an unknown one becomes when it is put right, if it will do. */
function repaired(word: string, { resources, tagger }: Knowledge, will: (word: string) => boolean): string | undefined {
  const known = (candidate: string) => {
    if (resources.vocabulary('zh').longest(candidate).some(({ span }) => span[1] - span[0] === candidate.length)) return true
    return tagger?.isWord(candidate) === true && !/^(?:x|nr|ns|nz)/u.test(tagger.tag(candidate, 'zh')[0]?.tag ?? 'x')
  }
  for (const candidate of repairs(word)) if (known(candidate) && will(candidate)) return candidate
  return undefined
}

/**
 * A character typed for another that sounds or looks like it: a word that the other versions have stands here but for
 * one such character (拍买行 for 拍卖行), or a word that no dictionary knows becomes a known one when it is put right, be it by its characters' order.
 */
export const typo = rowCheck({
  id: 'typo',
  mqm: 'linguistic/spelling',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['witnessed', 'unknown', 'mixed-up'],
  row(view, report, knowledge) {
    const { target, others } = view
    const taken: Span[] = []
    const isWord = (text: string) => knowledge.tagger?.isWord(text) === true
    const free = (span: Span) => !taken.some((other) => other[0] < span[1] && span[0] < other[1])
    const forms = (entry: Entry) => (entry.forms[target.profile.lang] ?? []).filter(({ status, text }) => (status === 'preferred' || status === 'admitted') && text.length >= 2 && text.length <= 8)
    for (const { entry, words, witnesses } of [...missingEntries(view)].sort((a, b) => b.witnesses.length - a.witnesses.length)) {
      if (!isContent(entry) || witnesses.length < others.length * most) continue
      for (const { text: form } of forms(entry))
        for (const { at, wrong } of nearPlaces(target.text, form)) {
          const span: Span = [at, at + form.length]
          if (!free(span) || repeated(target, target.quote(span)) || inWord(target, wrong, isWord) || !odd(target, span, isWord) || said(target, span, others)) continue
          taken.push(span)
          report({
            messageId: 'witnessed',
            data: { here: target.quote(span), there: form, count: witnesses.length, of: others.length },
            cell: target,
            span,
            evidence: words.map((word) => ({ cell: word.cell, span: word.span })),
            suggestions: [[{ span, text: form }]],
            confidence: 0.9,
          })
        }
    }
    for (const { wrong, right } of mixedUp)
      for (const { index, 0: here } of target.text.matchAll(wrong)) {
        const span: Span = [index, index + here.length]
        if (!free(span)) continue
        taken.push(span)
        report({ messageId: 'mixed-up', data: { here, there: right }, cell: target, span, suggestions: [[{ span, text: right }]], confidence: 0.85 })
      }
    for (const { text, tag, span } of target.tagged ?? []) {
      if (tag !== 'x' || !/^\p{Script=Han}{2,4}$/u.test(text) || foreign.test(text) || !free(span) || repeated(target, text) || target.knows(text)) continue
      // Two characters may look like a word by chance: where words meet (邮政日|齐聚), or a name in short (水俣).
      const short = text.length === 2
      if (short && [...text].some((char) => grammaticalCharacters.has(char) || hanValue(char) > 0 || timeUnits.includes(char))) continue
      const right = repaired(text, knowledge, (word) => !short || meant(word, view, knowledge))
      if (right !== undefined) report({ messageId: 'unknown', data: { here: text, there: right }, cell: target, span, suggestions: [[{ span, text: right }]], confidence: 0.8 })
    }
  },
})
