import { rowCheck } from '../define.ts'

/**
 * A passive carried over from another language: a modal verb + 被 + a verb of giving or doing good, or with a purpose
 * behind it (必须被提供来消除). Chinese leaves 被 out or puts the verb first.
 */
const passive = /(?:必须|应当|应该|应|需要|须|可以|能够|将)被(?!视为|认为|看作|理解为|称为|定为|判|迫|捕|告|害|杀|解雇|开除|取消|剥夺|拘|逮|处|绳之以)([\p{Script=Han}]{2}?)(?:来|以(?!及|上|下|外|内|前|后|来)|用来|用于)|(?:必须|应当|应该|应|需要|须|可以|能够|将)被(?:提供|给予|加强|改善|实现|采取|考虑|支持|鼓励|促进|保护|尊重|遵守|履行|执行|实施|解决|建立|确保|改进|提高|增加|重视|讨论|使用|利用)/gu

export const translatedPassive = rowCheck({
  id: 'translated-passive',
  mqm: 'style/awkward',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['passive'],
  row({ target }, report) {
    for (const { index, 0: here } of target.text.matchAll(passive)) report({ messageId: 'passive', data: { here }, cell: target, span: [index, index + here.length], confidence: 0.7 })
  },
})
