import type { Profile } from '../profile.ts'

export const zh: Profile = {
  lang: 'zh',
  name: '中文',
  dir: 'ltr',
  script: 'Han',
  spaced: false,
  letters: /\p{Script=Han}/u,
  terminators: '。！？!?…',
  clauseMarks: '，；：,;:',
  coordination: { marks: '、', words: ['和', '与', '及', '以及', '或', '并', '或者', '并且', '同'] },
  abbreviations: [],
  annexWords: ['附件', '附录'],
  contentsWords: ['目录', '目次'],
  article: /^第\s*([一二三四五六七八九十百零〇两\d]+)\s*条/u,
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['《', '》'],
    ['〈', '〉'],
    ['（', '）'],
  ],
  months: Array.from({ length: 12 }, (_, i) => [
    `${i + 1}月`,
    `${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][i]}月`,
  ]),
  scales: { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 },
  numerals: { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 半: 0.5 },
  denial: /不(?![断仅但管少同久过等止一齐均论分]|成比例|约而同|得不|能不|可不|可避免|可或缺)|失(?!败)|缺|没(?!收)|未(?!来)|无(?!论|不|所|线)|非(?!常|洲|政府)|免于|避免|防止|勿/u,
  negation: /(?<!不[得能可])不(?![断仅但管少同久过等止一齐均超多足扩论分]|约而同|低于|高于|成比例|得不|能不|可不|可避免|可或缺)|没(?!收)|未(?!来)|无(?!论|不|所|线)|勿|并非|绝非/u,
  repeatable: [],
  ordinals: {},
}
