import { expect, test } from 'vitest'
import { kindOf } from '../../src/app/features/transfer/kindOf.ts'

test.each([
  ['cedict_ts.u8', '', 'dictionary'],
  ['cedict.txt', '# CC-CEDICT\n狗 狗 [gou3] /dog/\n', 'dictionary'],
  ['cedict_1_0_ts_utf-8_mdbg.txt.gz', '', 'dictionary'],
  ['terms.TSV', '', 'dictionary'],
  ['terms.csv', '', 'dictionary'],
  ['terms.tbx', '', 'dictionary'],
  ['memory.tmx', '', 'either'],
  ['zh.txt', '1. 我们是联合国的人民。\n', 'version'],
  ['zh.md', '# 宣言\n', 'version'],
  ['photo.png', '', 'version'],
  ['declaration.sixfold.zip', '', 'backup'],
])('%s', async (name, text, kind) => expect(await kindOf(new File([text], name))).toBe(kind))
