import { expect, test } from 'vitest'
import { directionOf } from '../../../src/core/index.ts'

test.each([
  ['ar', 'إعلان UN75 (2020)', 'rtl'],
  ['ar', 'UN75 إعلان', 'rtl'],
  ['ar', 'Left untranslated (see 14.j).', 'ltr'],
  ['ar', '2020', 'rtl'],
  ['ar', '', 'rtl'],
  ['ar', '联合国', 'ltr'],
  ['en', 'The title إعلان الشعوب', 'ltr'],
  ['en', 'عربي فقط هنا.', 'rtl'],
  ['zh', '联合国（الأمم المتحدة）', 'ltr'],
  ['en', '…', 'ltr'],
  ['en', 'עברית', 'rtl'],
])('in a text of %s, %j runs %s', (lang, text, direction) => {
  expect(directionOf(text, lang)).toBe(direction)
})
