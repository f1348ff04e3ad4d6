/** What is said of a finding: a title, and the reason with `{{data}}` filled in. */
export interface FindingMessage {
  readonly title: string
  readonly why: string
}

/** By `check/message`. A test demands every message of every check. */
export const findingMessages: Readonly<Record<string, FindingMessage>> = {
  'number-mismatch/number-differs': {
    title: 'The other versions give another number',
    why: 'Here {{here}}; {{count}} of {{of}} other versions say {{there}}.',
  },
  'number-mismatch/number-missing': {
    title: 'A number is missing',
    why: '{{count}} of {{of}} other versions have {{there}} here; this one does not.',
  },
  'number-mismatch/number-extra': {
    title: 'A number that no other version has',
    why: '{{here}} stands here alone; none of {{of}} other versions has it.',
  },
  'collapsed-names/collapsed': {
    title: 'Two names have become one',
    why: 'Here only {{here}}; {{count}} of {{of}} other versions tell two apart: {{there}}.',
  },
  'swallowed-coordination/swallowed': {
    title: 'The first modifier swallows what follows',
    why: 'Nested modifiers run into a list, so that it is not clear what the list belongs to. In {{count}} of {{of}} other versions the members stand side by side.',
  },
  'unopened-frame/no-opening': {
    title: 'The clause has lost its head',
    why: 'It has {{close}}, and nothing before it opens the frame, as {{open}} would.',
  },
  'unopened-frame/dangling': {
    title: 'The clause begins in the middle',
    why: '{{here}} leans on words before it, and there are none.',
  },
  'repeated-word/repeated': { title: 'A word stands twice', why: '{{here}} repeats what stands before it.' },
  'traditional-characters/traditional': {
    title: 'Traditional characters in Simplified text',
    why: '{{here}} would be {{simplified}} in the rest of this text.',
  },
  'numeral-style/year-zero': {
    title: 'A year written with 零',
    why: '{{here}}: in Chinese numerals a year takes 〇 (GB/T 15835-2011, 5.2.5), or figures, {{year}}.',
  },
  'numeral-style/date-range': {
    title: 'A date range with a hyphen',
    why: '{{here}}: a range of dates takes a dash, —, between full days (GB/T 15834-2011, 4.13).',
  },
  'contents-headings/contents-differs': {
    title: 'The contents name another heading',
    why: 'The contents say {{here}}, the heading says {{there}}.',
  },
  'contents-headings/contents-no-heading': { title: 'No heading for this entry', why: 'The contents list {{here}}, and no heading is like it.' },
  'broken-paragraph/joined': {
    title: 'A paragraph was broken in the file',
    why: 'The line broke in the middle of a sentence. It is shown joined; the file is unchanged.',
  },
  'broken-paragraph/stray': {
    title: 'A stray character in the file',
    why: 'The file has {{removed}} here, which belongs to no word. It is left out; the file is unchanged.',
  },
  'unsupported-word/replaced': {
    title: 'A word that no other version has',
    why: '{{here}} stands in none of them; {{count}} of {{of}} other versions have instead what is said by {{there}}.',
  },
  'wrong-sense/sense': {
    title: 'Perhaps the wrong sense of the word',
    why: '{{here}} says one thing; {{count}} of {{of}} other versions say the other, which would be {{there}}.',
  },
  'polarity/negated': {
    title: 'Denied here, affirmed elsewhere',
    why: '{{here}} denies; {{count}} of {{of}} other versions affirm.',
  },
  'polarity/affirmed': {
    title: 'Affirmed here, denied elsewhere',
    why: '{{count}} of {{of}} other versions deny this: {{there}}.',
  },
  'discouraged-form/deprecated': { title: 'A form that is no longer used', why: 'The termbase has {{there}} for {{here}}.' },
  'discouraged-form/wrong': { title: 'A wrong name for this term', why: '{{here}} is not its name; the termbase has {{there}}.' },
  'function-word/modality': {
    title: 'Another degree of obligation',
    why: '{{here}} stands in no other version; {{count}} of {{of}} say {{there}}.',
  },
  'function-word/quantifier': { title: 'Another quantity', why: '{{here}} stands in no other version; {{count}} of {{of}} say {{there}}.' },
  'function-word/comparison': { title: 'Another comparison', why: '{{here}} stands in no other version; {{count}} of {{of}} say {{there}}.' },
  'function-word/condition': { title: 'Another condition', why: '{{here}} stands in no other version; {{count}} of {{of}} say {{there}}.' },
  'function-word/time': { title: 'Another order in time', why: '{{here}} stands in no other version; {{count}} of {{of}} say {{there}}.' },
  'near-term/near': {
    title: 'Almost the term',
    why: 'Here {{here}}; {{count}} of {{of}} other versions have the term that the termbase gives as {{there}}.',
  },
}
