import type { FindingMessage } from './findings.en.ts'

/** 问题的说明，按“检查/消息”。 */
export const findingMessages: Readonly<Record<string, FindingMessage>> = {
  'number-mismatch/number-differs': { title: '其他版本的数字不同', why: '此处为{{here}}；其他 {{of}} 个版本中有 {{count}} 个为 {{there}}。' },
  'number-mismatch/number-missing': { title: '缺少一个数字', why: '其他 {{of}} 个版本中有 {{count}} 个在此处有 {{there}}，此版本没有。' },
  'number-mismatch/number-extra': { title: '其他版本都没有的数字', why: '只有此处有{{here}}；其他 {{of}} 个版本都没有。' },
  'collapsed-names/collapsed': { title: '两个名称合成了一个', why: '此处只有{{here}}；其他 {{of}} 个版本中有 {{count}} 个区分为{{there}}。' },
  'swallowed-coordination/swallowed': {
    title: '前面的定语吞掉了后面的并列成分',
    why: '层层嵌套的定语与并列成分连成一片，难以看出并列成分属于何处。其他 {{of}} 个版本中有 {{count}} 个是并列关系。',
  },
  'unopened-frame/no-opening': { title: '分句缺少开头', why: '句中有“{{close}}”，之前却没有与之呼应的“{{open}}”。' },
  'unopened-frame/dangling': { title: '分句从中间开始', why: '“{{here}}”须依附于前面的文字，而前面没有。' },
  'repeated-word/repeated': { title: '词语重复', why: '“{{here}}”与前面的文字重复。' },
  'traditional-characters/traditional': { title: '简体文本中的繁体字', why: '“{{here}}”在本文其他地方写作“{{simplified}}”。' },
  'numeral-style/year-zero': { title: '年份中用了“零”', why: '{{here}}：汉字年份用“〇”（GB/T 15835-2011，5.2.5），或用阿拉伯数字 {{year}}。' },
  'numeral-style/date-range': { title: '日期起止用了连字符', why: '{{here}}：日期起止用一字线“—”（GB/T 15834-2011，4.13）。' },
  'contents-headings/contents-differs': { title: '目录与标题不一致', why: '目录为“{{here}}”，标题为“{{there}}”。' },
  'contents-headings/contents-no-heading': { title: '目录条目没有对应的标题', why: '目录列有“{{here}}”，文中没有与之相近的标题。' },
  'broken-paragraph/joined': { title: '源文件中段落断开', why: '该行在句子中间断开。此处已连接显示；文件未改动。' },
  'broken-paragraph/stray': { title: '源文件中有多余的字符', why: '文件此处有“{{removed}}”，不属于任何词语。此处略去；文件未改动。' },
}
