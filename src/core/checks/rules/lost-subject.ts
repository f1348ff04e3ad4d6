import { rowCheck } from '../define.ts'

/** A sentence whose subject stands inside a prepositional phrase, so that its verb has none. */
const faults: readonly { readonly messageId: string; readonly pattern: RegExp; readonly confidence: number }[] = [
  { messageId: 'causative', pattern: /(?<=^|[。！？；\n])(?:[^，。；]{1,6}，)?(?:通过|经过|由于|根据|随着|在[^，。；]{2,30}(?:下|中|上))(?![^。！？；]*(?:，[^，]*){4})[^。！？；，]+，(?:从而|将|会|并|也|就|可以|能够|必将)?(?:使得?|让|令|导致|造成|表明|显示|证明|说明|意味着)(?!用)/gu, confidence: 0.75 },
  { messageId: 'causative', pattern: /(?<=^|[。！？；\n]|但|然而|，而|并且|而且)(?:由于|通过|随着|经过|鉴于)[^，。；、：]{2,30}(?<!可能|促|以致|以)(?:使得|使|导致|造成|致使|令)(?![用命者馆徒团的节领])[^，。；：]{2,40}(?=[。；])/gu, confidence: 0.75 },
  { messageId: 'preposition', pattern: /(?<=^|[。！？；\n])(?:通过|对于)[^。！？；，：]{4,60}(?:对于?|于)[^。！？；，：]{2,30}(?:至关重要|十分重要|非常重要|必不可少|是必要的|不可或缺)/gu, confidence: 0.75 },
  { messageId: 'preposition', pattern: /(?<=^|[。！？；\n，])(?:对于|关于)[^，。；：的]{1,15}(?:有权|应当|必须|可以|能够|有义务|都应|均应)/gu, confidence: 0.8 },
  { messageId: 'blend', pattern: /根据[^，。；,]{2,30}(?:数据|统计|调查|报告|研究|资料)(?:显示|表明|指出)(?=[，,])/gu, confidence: 0.7 },
  { messageId: 'blend', pattern: /围绕[^，。；,]{2,20}为(?:主题|中心|核心|重点)/gu, confidence: 0.8 },
  { messageId: 'comitative', pattern: /(?<=[。！？；\n])[与和同](?!会|此|其|之)[^，。；：]{2,30}(?:紧密|密切|息息|密不可分)?(?:相连|相关|有关|一致|相符|相同|相似|密不可分|挂钩|相适应)(?=[。；！]|$)/gu, confidence: 0.85 },
]

/**
 * The subject swallowed by a preposition: 通过…，使…; 通过将其纳入…对于…至关重要; a sentence or a member of a series that
 * begins with 与 … 相连 and says of nothing that it is connected.
 */
export const lostSubject = rowCheck({
  id: 'lost-subject',
  mqm: 'linguistic/grammar',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: [...new Set(faults.map(({ messageId }) => messageId))],
  row({ target }, report) {
    for (const { messageId, pattern, confidence } of faults)
      for (const { index, 0: here } of target.text.matchAll(pattern)) report({ messageId, data: { here: here.slice(0, 2) }, cell: target, span: [index, index + here.length], confidence })
  },
})
