import type { FindingMessages } from './types.ts'

/** The findings' sentences in English. */
export const en: FindingMessages = {
  'number-mismatch/number-differs': { title: 'The number differs', why: '{{here}} stands here; {{count}} of {{of}} other versions say {{there}}.' },
  'number-mismatch/number-missing': { title: 'A number is missing', why: '{{count}} of {{of}} other versions give {{there}}; it does not appear here.' },
  'number-mismatch/number-extra': { title: 'A number that no other version has', why: '{{here}} appears in none of the {{of}} other versions.' },
  'collapsed-names/collapsed': { title: 'Two names have become one', why: '{{count}} of {{of}} other versions tell {{there}} apart; here both are {{here}}.' },
  'swallowed-coordination/swallowed': { title: 'A list has become one nested modifier', why: 'A whole clause is pressed between 对 and its noun, with {{nesting}} 的 inside. {{count}} of {{of}} other versions list parallel members.' },
  'unopened-frame/no-opening': { title: 'The clause has lost its head', why: '{{close}} closes a phrase that nothing opens: {{open}} should stand before it. {{later}}' },
  'unopened-frame/dangling': { title: 'The clause begins in mid-phrase', why: '{{here}} needs something before it to attach to.' },
  'repeated-word/repeated': { title: 'Typed twice', why: '{{here}} stands twice in a row.' },
  'traditional-characters/traditional': { title: 'Traditional characters in Simplified text', why: '{{here}} is {{simplified}} in Simplified Chinese.' },
  'numeral-style/year-zero': { title: 'Zero in a year', why: 'A year in characters is written with 〇, not 零 (GB/T 15835): {{here}}. With digits: {{year}}.' },
  'numeral-style/date-range': { title: 'Hyphen in a span of dates', why: 'A span of dates takes — or 至, not a hyphen (GB/T 15834): {{here}}.' },
  'contents-headings/contents-differs': { title: 'The contents and the heading differ', why: 'The contents say {{here}}; the heading says {{there}}.' },
  'contents-headings/contents-no-heading': { title: 'No such heading', why: 'The contents name {{here}}, but the document has no such heading.' },
  'broken-paragraph/joined': { title: 'A paragraph is broken in the middle', why: 'The file breaks the sentence here, as at the end of a page. It is read as one paragraph.' },
  'broken-paragraph/stray': { title: 'A stray mark', why: 'A lone {{removed}} follows in the file and belongs to nothing.' },
}
