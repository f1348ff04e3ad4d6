import { connectivePairs, withoutClause } from '../data/frames-zh.ts'
import { rowCheck } from '../define.ts'
import { isVerb } from '../tags.ts'

const patterns = connectivePairs.map(({ first, second, inside }) => ({ pair: new RegExp(`${inside ? '' : '(?<=^|[。！？；\\n“])'}(${first})[^。！？；，\\n]{2,60}，${second}`, 'gu'), last: new RegExp(`(?:${second})$`, 'u') }))

/**
 * Clauses joined the wrong way: a connective answered by one that belongs to another (虽然…所以, 只要…才), and 没有
 * before a whole clause where *unless* or *without* is meant, so that it denies its subject (没有会员国缴款，…将无法…).
 */
export const connectivePair = rowCheck({
  id: 'connective-pair',
  mqm: 'linguistic/grammar',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['mismatch', 'without'],
  row({ target }, report) {
    for (const { pair, last: end } of patterns)
      for (const { index, 0: here, 1: first = '' } of target.text.matchAll(pair)) {
        const last = end.exec(here)?.[0] ?? ''
        report({ messageId: 'mismatch', data: { first, second: last }, cell: target, span: [index, index + here.length], confidence: 0.8 })
      }
    for (const { index, 0: here } of target.text.matchAll(withoutClause)) {
      const [, end] = target.clauseAt(index)
      const inside = (target.tagged ?? []).filter(({ span }) => span[0] >= index + 2 && span[1] <= end)
      const verb = inside.findIndex((word) => isVerb(word))
      if (verb > 0 && verb < inside.length - 1) report({ messageId: 'without', data: { here: here.slice(0, 2) }, cell: target, span: [index, end], confidence: 0.75 })
    }
  },
})
