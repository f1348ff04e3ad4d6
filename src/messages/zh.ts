import type { FindingMessages } from './types.ts'

/** The findings' sentences in Chinese. */
export const zh: FindingMessages = {
  'number-mismatch/number-differs': { title: '数字不一致', why: '此处为{{here}}；其他{{of}}个语文本中有{{count}}个为{{there}}。' },
  'number-mismatch/number-missing': { title: '缺少数字', why: '其他{{of}}个语文本中有{{count}}个写有{{there}}，此处没有。' },
  'number-mismatch/number-extra': { title: '其他文本没有的数字', why: '{{here}}在其他{{of}}个语文本中均未出现。' },
  'collapsed-names/collapsed': { title: '两个名称混为一个', why: '其他{{of}}个语文本中有{{count}}个区分{{there}}；此处都译作{{here}}。' },
  'swallowed-coordination/swallowed': { title: '并列成分被压成一个定语', why: '“对”与中心词之间夹着整个分句，内含{{nesting}}个“的”。其他{{of}}个语文本中有{{count}}个为并列列举。' },
  'unopened-frame/no-opening': { title: '分句缺少开头', why: '“{{close}}”所收束的结构没有开头：前面应有“{{open}}”。{{later}}' },
  'unopened-frame/dangling': { title: '分句从半截开始', why: '“{{here}}”之前缺少所依附的成分。' },
  'repeated-word/repeated': { title: '重复输入', why: '“{{here}}”连续出现两次。' },
  'traditional-characters/traditional': { title: '简体文本中的繁体字', why: '“{{here}}”的简体为“{{simplified}}”。' },
  'numeral-style/year-zero': { title: '年份中的“零”', why: '汉字年份用“〇”，不用“零”（GB/T 15835）：{{here}}。用阿拉伯数字为{{year}}。' },
  'numeral-style/date-range': { title: '起止日期用了短横', why: '起止日期用“—”或“至”（GB/T 15834）：{{here}}。' },
  'contents-headings/contents-differs': { title: '目录与标题不一致', why: '目录作“{{here}}”，标题作“{{there}}”。' },
  'contents-headings/contents-no-heading': { title: '没有此标题', why: '目录列有“{{here}}”，正文没有此标题。' },
  'broken-paragraph/joined': { title: '段落被截断', why: '文件在此处断开句子，如同分页。现按一段读取。' },
  'broken-paragraph/stray': { title: '多余符号', why: '文件此后有一个孤立的“{{removed}}”，不属于任何内容。' },
}
