import { personMeasures, plurals, pluralThings } from '../data/grammar-zh.ts'
import { rowCheck } from '../define.ts'

/** A determiner or measure word that does not go with its noun: 每个人民, 许多人们, 五名国家. */
export const numberClash = rowCheck({
  id: 'number-clash',
  mqm: 'linguistic/grammar',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['plural', 'measure'],
  row({ target }, report) {
    for (const pattern of [plurals, pluralThings]) for (const { index, 0: here } of target.text.matchAll(pattern)) report({ messageId: 'plural', data: { here }, cell: target, span: [index, index + here.length], confidence: 0.85 })
    for (const { index, 0: here } of target.text.matchAll(personMeasures)) {
      const span = [index, index + here.length] as const
      report({ messageId: 'measure', data: { here }, cell: target, span: [Math.max(0, index - 1), Math.min(target.text.length, span[1] + 2)], suggestions: [[{ span, text: '个' }]], confidence: 0.85 })
    }
  },
})
