import { describe, expect, it } from 'vitest'
import { findings, row, suggested } from '../../../support/rows.ts'

/** Findings of a document with these contents and headings, as `message words -> suggestion`. */
const found = (contents: readonly string[], headings: readonly string[]) =>
  findings([...contents.map((zh) => row({ zh }, { kind: 'toc' })), ...headings.map((zh) => row({ zh }, { kind: 'heading' }))], { only: 'contents-headings' }).map((finding) => {
    const text = contents.find((entry) => entry.length >= finding.span[1] && finding.data['here'] === entry.replace(/\t\d+$/, '')) ?? ''
    return `${finding.messageId} ${text.slice(...finding.span)} -> ${suggested(text, finding) ?? '-'}`
  })

describe('contents-headings', () => {
  it.each([
    ['equal', ['和平\t2', '安全\t5'], ['和平', '安全'], []],
    ['one character', ['制造有利的环境\t5'], ['创造有利的环境'], ['contents-differs 制 -> 创']],
    ['traditional', ['给會員國的建议\t6'], ['给会员国的建议'], ['contents-differs 會員國 -> 会员国']],
    ['a heading that is not there', ['和平与安全\t2', '粮食\t3'], ['和平与安全'], ['contents-no-heading 粮食 -> -']],
    ['something missing in the contents', ['行动计划\t2'], ['全球行动计划'], ['contents-differs 行 -> 全球行']],
    ['a heading that two entries name', ['附件\t2', '附件\t9'], ['附件'], []],
    ['no headings at all', ['和平\t2'], [], []],
    ['no contents', [], ['和平'], []],
  ])('%s', (_, contents, headings, expected) => expect(found(contents, headings)).toEqual(expected))
})
