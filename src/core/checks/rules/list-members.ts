import type { Span } from '../../model/index.ts'
import { rowCheck } from '../define.ts'
import { isVerb } from '../tags.ts'

/** A clause, in which 、 joins the members of a list; the first member holds what leads to it, the last what follows. */
const clauses = /[^，。；：！？\n,;（）()“”]+/gu

/** Word pairs that may stand twice for emphasis or distribution. */
const distributive = /^(?:一[\p{Script=Han}]|[\d一二三四五六七八九十百千万亿零〇]+)$/u

/**
 * Members of a list that do not go together: the same member twice (协议、协议), a verb among attributives
 * (通过加强、以人为本的治理), a verb phrase among properties (包容性、开放性、负责任).
 */
export const listMembers = rowCheck({
  id: 'list-members',
  mqm: 'linguistic/grammar',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['identical', 'lost-object', 'odd-one'],
  row({ target }, report) {
    for (const { index, 0: text } of target.text.matchAll(clauses)) {
      if (!text.includes('、')) continue
      const members: { text: string; span: Span }[] = []
      let at = index
      for (const part of text.split('、')) {
        for (const piece of part.matchAll(/(?:(?!以及|和|与|及|或)[\s\S])+/gu)) members.push({ text: piece[0], span: [at + piece.index, at + piece.index + piece[0].length] })
        at += part.length + 1
      }
      // A word said twice at the start of somebody's words is emphasis.
      const spoken = (start: number, same: boolean) => same && /^$|[“‘"：]/u.test(target.text.slice(Math.max(0, start - 1), start))
      // A list beyond this length is no prose.
      if (members.length > 200) continue
      members.forEach((member, i) => {
        const next = members[i + 1]
        if (!next || next.text.length < 2 || distributive.test(next.text) || !target.text.slice(member.span[1], next.span[0]).includes('、')) return
        // The first member carries what leads to the list, the last one what follows it.
        const earlier = members.slice(0, i).find(({ text: other }) => other === next.text || (other.length > 1 && members.length > 3 && next.text.startsWith(other) && /^[都均也等皆往必应需受]/u.test(next.text.slice(other.length))))
        if (earlier) report({ messageId: 'identical', data: { here: earlier.text }, cell: target, span: [next.span[0], next.span[0] + earlier.text.length], mqm: 'linguistic/duplication', severity: 'major', confidence: 0.85 })
        else if (member.text.endsWith(next.text) && !spoken(member.span[0], member.text === next.text))
          report({ messageId: 'identical', data: { here: next.text }, cell: target, span: [next.span[0] - 1 - next.text.length, next.span[1]], mqm: 'linguistic/duplication', severity: 'major', suggestions: [[{ span: [next.span[0] - 1, next.span[1]], text: '' }]], confidence: 0.85 })
      })
      const short = members.filter(({ text: { length } }) => length <= 5)
      const properties = short.filter(({ text: word }) => word.endsWith('性'))
      const odd = members.slice(1, -1).filter(({ text: word }) => !word.endsWith('性'))
      if (members.length >= 4 && properties.length >= 2 && odd.length === 1 && odd[0]) {
        const { span } = odd[0]
        const first = target.tagged?.find((word) => word.span[0] === span[0])
        if (isVerb(first) && span[1] - span[0] <= 4) report({ messageId: 'odd-one', data: { here: odd[0].text }, cell: target, span, confidence: 0.7 })
      }
    }
    const words = target.tagged ?? []
    words.forEach((word, at) => {
      const [before, mark, next] = [words[at - 1], words[at + 1], words[at + 2]]
      if (mark?.text !== '、' || !isVerb(word) || word.text.length < 2 || !before || !/^(?:通过|以|用|靠|凭借|借助)$/u.test(before.text) || !next) return
      if (/^(?:以\p{Script=Han}*|具有|有|更|由|对|基于)$/u.test(next.text) || /^[abz]$/u.test(next.tag))
        report({ messageId: 'lost-object', data: { here: word.text }, cell: target, span: [before.span[0], mark.span[1]], severity: 'major', confidence: 0.8 })
    })
  },
})
