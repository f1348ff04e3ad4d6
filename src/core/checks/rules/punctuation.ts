import { rowCheck } from '../define.ts'

interface Fault {
  readonly messageId: string
  readonly pattern: RegExp
  readonly suggestion?: (text: string) => string
  readonly confidence: number
}

const fullWidth: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }

/** Chinese punctuation that GB/T 15834-2011 rules out whatever is meant. */
const faults: readonly Fault[] = [
  // Half-width marks between Han characters; numbers, Latin words and lists keep theirs.
  { messageId: 'half-width', pattern: /(?<=\p{Script=Han}|[”》）])[,;:?!](?=\p{Script=Han}|[“《（]|$)/gu, suggestion: (mark) => fullWidth[mark] ?? mark, confidence: 0.9 },
  { messageId: 'half-width', pattern: /(?<=\p{Script=Han})\.(?=\p{Script=Han}|$)/gu, suggestion: () => '。', confidence: 0.85 },
  { messageId: 'doubled', pattern: /([，。；：、？！])\1+/gu, suggestion: (marks) => marks[0] ?? '', confidence: 0.95 },
  { messageId: 'clash', pattern: /([，、；：])(?!\1)[，。、；：]|。[，、；：]/gu, confidence: 0.9 },
  // 、 separates members; a conjunction joins the last one without it (4.5.3).
  { messageId: 'mark-and-word', pattern: /、(?=和(?![平谐解睦约谈气善蔼声])|与(?![会其众日])|及(?![时早格第])|以及|或(?![许然]))/gu, suggestion: () => '', confidence: 0.75 },
  { messageId: 'mark-at-start', pattern: /^[，。、；：？！）》”]/gu, suggestion: () => '', confidence: 0.9 },
  { messageId: 'space', pattern: /(?<=\p{Script=Han})[ \u00a0]+(?=[\p{Script=Han}，。、；：？！])|(?<=[，。、；：？！])[ \u00a0]+(?=\p{Script=Han})/gu, suggestion: () => '', confidence: 0.6 },
]

/** A text with a space for every so many characters or fewer is set with spaces between its words. */
const charactersPerWord = 5

/** Punctuation and spacing in Chinese prose (GB/T 15834-2011). */
export const punctuation = rowCheck({
  id: 'punctuation',
  mqm: 'linguistic/punctuation',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: [...new Set(faults.map(({ messageId }) => messageId))],
  row({ target }, report) {
    if (!target.profile.letters.test(target.text)) return
    // A text set in half-width marks throughout has another house style and no fault, nor has one whose words stand apart.
    const count = (pattern: RegExp) => target.text.match(pattern)?.length ?? 0
    const half = count(/[\p{Script=Han}”》）] ?(?:[,;:?!]|\.(?=\s|$))/gu)
    const full = count(/[，；：？！]/gu)
    const segmented = count(/(?<=[\p{Script=Han}，。、；：？！《》（）“”]) (?=[\p{Script=Han}，。、；：？！《》（）“”])/gu) * charactersPerWord > count(/\p{Script=Han}/gu)
    for (const { messageId, pattern, suggestion, confidence } of faults) {
      if ((messageId === 'half-width' && half > full) || (messageId === 'space' && segmented)) continue
      for (const match of target.text.matchAll(pattern)) {
        const at = match.index
        const end = at + match[0].length
        // A space that sets off a lead in bold is layout.
        if (messageId === 'space' && target.marks.some(({ span }) => span[1] >= at - 1 && span[1] <= end)) continue
        report({
          messageId,
          data: { here: match[0] },
          cell: target,
          span: messageId === 'space' ? [Math.max(0, at - 1), Math.min(target.text.length, end + 1)] : [at, end],
          suggestions: suggestion ? [[{ span: [at, end], text: suggestion(match[0]) }]] : [],
          confidence,
        })
      }
    }
  },
})
