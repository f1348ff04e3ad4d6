import { expect, it } from 'vitest'
import { checkTable, findings, row } from '../../../support/rows.ts'

checkTable('broken-paragraph', {
  valid: ['利用专门知识和能力来解决。', ''],
  invalid: [
    { texts: { zh: '利用专⟦门知识和能力来解⟧决新问题。' }, options: { repairs: [{ kind: 'joined', at: 7, removed: '\n\n' }] }, messageId: 'joined', becomes: null },
    { texts: { zh: '开启新篇章⟦。⟧' }, options: { repairs: [{ kind: 'stray', at: 6, removed: '-' }] }, messageId: 'stray', becomes: null },
  ],
})

it('says what was passed over', () => {
  const [found] = findings([row({ zh: '新篇章。' }, { repairs: [{ kind: 'stray', at: 4, removed: ' - ' }] })], { only: 'broken-paragraph' })
  expect(found?.data).toEqual({ removed: '-' })
})

it('keeps to the text at its borders', () => {
  for (const at of [0, 2]) for (const kind of ['joined', 'stray'] as const) {
    const [found] = findings([row({ zh: '和平' }, { repairs: [{ kind, at, removed: '-' }] })], { only: 'broken-paragraph' })
    expect(found && found.span[0] >= 0 && found.span[1] <= 2).toBe(true)
  }
})
