import { rowCheck } from '../define.ts'

/** Words that say the same twice within a clause; what the pattern matches is the place. */
const doubles: readonly RegExp[] = [
  /旨在为了|为了旨在/gu,
  /目的[^，。；、]{0,3}(?:是|就是|在于)为了/gu,
  /(?:原因|理由)[^，。；、]{0,12}(?:是|在于)(?:因为|由于)/gu,
  /(?:超过|至少|不少于|高达|多达|逾|不足)[\d一二三四五六七八九十百千万亿. ]+[\p{Script=Han}%％]{0,3}?(?:以上|左右|上下|之多)/gu,
  /(?:大约|约为|大概|约)[\d一二三四五六七八九十百千万亿. ]+[\p{Script=Han}%％]{0,3}?(?:左右|上下)/gu,
  /(?:避免|防止|以免)[^，。；、]{0,10}不再/gu,
  /(?:防止|避免)(?:不|没有)(?=[\p{Script=Han}])(?!再|当|法|良|利|平|公|必|正|安|稳|可|遵|遗|同|受|同|均|负|实|一|合|确|道|人|适)/gu,
  /(?:过分|过度|过于)(?:滥用|过度|过分)|(?:免费|无偿)(?:赠送|捐赠)|凯旋归来|悬殊很大|公开曝光|国际间(?=[\p{Script=Han}])(?!的|接|隔|谍)|全部(?:都)?一概|共同(?:协力|一致)|首次(?:第一次|首先)|再次(?:再|又一次)|重新(?:再次|又)|互相之间相互|彼此互相|相互彼此/gu,
  /(?:之[中内间下]|当中|以[内下])[中内里下](?![容部心陆地在外间止载层级面升降有断述国方将学小央东华旬午期等文立日美欧亚非共令属列游跌设放水降])|(?<![到往以近])来以(?![往来后前上下及])/gu,
  /(?:很|非常|十分|极其|极为|相当|较为|比较|颇为?|最为|尤为)[^，。；、的得比最较]{1,4}(?:得多|多了|极了)(?=[，。；])/gu,
  /可以[^，。；、]{0,6}得以|得以能够|从而以便|以便能够得以|是否能否|能否是否/gu,
]

/** One thing said twice in a clause (目的是为了, 超过…以上), and one connective opening two sentences in a row. */
export const pleonasm = rowCheck({
  id: 'pleonasm',
  mqm: 'style/awkward',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['twice', 'connective', 'clause'],
  row({ target }, report) {
    for (const pattern of doubles) for (const { index, 0: here } of target.text.matchAll(pattern)) report({ messageId: 'twice', data: { here }, cell: target, span: [index, index + here.length], confidence: 0.75 })
    for (const { index, 1: clause = '' } of target.text.matchAll(/(?<=^|[，。；：,])([^，。；：,\n]{5,40})(?=[，。；,][^。\n]{0,300}?[，；。,]\1(?:[，。；,]|$))/gu)) {
      const again = target.text.indexOf(clause, index + clause.length)
      report({ messageId: 'clause', data: { here: clause }, cell: target, span: [again, again + clause.length], mqm: 'linguistic/duplication', severity: 'major', confidence: 0.8 })
    }
    const openings = target.sentences.map(([start, end]) => /^(?:此外|另外|同时|因此|然而|但是|不过|例如|最后|首先|其次|而且|所以|总之|与此同时|同样)(?=[，,])/u.exec(target.text.slice(start, end))?.[0])
    target.sentences.forEach(([start], at) => {
      const word = openings[at]
      if (word !== undefined && openings[at - 1] === word) report({ messageId: 'connective', data: { here: word }, cell: target, span: [start, start + word.length], confidence: 0.8 })
    })
  },
})
