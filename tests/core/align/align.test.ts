import { describe, expect, it } from 'vitest'
import { align, misdeclared } from '../../../src/core/align/index.ts'
import { shape, version } from './builder.ts'

const en = version('en', ['# Preamble', '1. All human beings are born free.', '2. Everyone has the right to life.', '(a) Nobody shall be a slave.', 'No torture.', '# Final provisions', '3. Nothing may be interpreted otherwise.'])
const ru = version('ru', ['# Преамбула', '1. Все люди рождаются свободными.', '2. Каждый человек имеет право на жизнь.', '(a) Никто не должен быть рабом.', 'Никаких пыток.', '# Заключительные положения', '3. Ничто не может быть истолковано иначе.'])

describe('align', () => {
  it('follows the document’s own numbering', () => {
    const rows = align([en, ru])
    expect(shape(rows, [en, ru])).toEqual(en.blocks.map((_, at) => [[at], [at]]))
    expect(rows[1]?.by).toBe('anchor')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  it('holds on to labels when a paragraph is split and another is missing', () => {
    const split = version('ru', ['# Преамбула', '1. Все люди', 'рождаются свободными.', '2. Каждый человек имеет право на жизнь.', 'Никаких пыток.', '# Заключительные положения', '3. Ничто не может быть истолковано иначе.'])
    const rows = shape(align([en, split]), [en, split])
    expect(rows).toContainEqual([[1], [1, 2]])
    expect(rows).toContainEqual([[2], [3]])
    expect(rows).toContainEqual([[3], []])
    expect(rows).toContainEqual([[6], [6]])
  })

  it('is not led astray by repeated and misordered labels', () => {
    const odd = version('ru', ['# Преамбула', '2. Все люди рождаются свободными.', '2. Каждый человек имеет право на жизнь.', '(a) Никто не должен быть рабом.', 'Никаких пыток.', '# Заключительные положения', '1. Ничто не может быть истолковано иначе.'])
    const rows = shape(align([en, odd]), [en, odd])
    expect(rows.flatMap(([, b]) => b ?? [])).toEqual(odd.blocks.map((_, at) => at))
    expect(rows).toContainEqual([[3], [3]])
  })

  it('keeps locked rows with their ids and lets a new version join them', () => {
    const first = align([en, ru]).map((row) => ({ ...row, locked: true, by: 'human' as const }))
    const ar = version('ar', ['# الديباجة', '1. يولد جميع الناس أحرارا.', '2. لكل فرد الحق في الحياة.', '(a) لا يجوز استرقاق أحد.', 'لا تعذيب.', '# أحكام ختامية', '3. ليس في هذا الإعلان نص يجوز تأويله.'])
    const rows = align([en, ru, ar], { locked: first })
    expect(rows.map(({ id, by, locked }) => ({ id, by, locked }))).toEqual(first.map(({ id, by, locked }) => ({ id, by, locked })))
    expect(shape(rows, [en, ru, ar])).toEqual(en.blocks.map((_, at) => [[at], [at], [at]]))
  })

  it('realigns between locked rows only', () => {
    const locked = [{ ...(align([en, ru])[0] ?? never()), members: { [en.id]: [en.blocks[1]?.id ?? never(), en.blocks[2]?.id ?? never()], [ru.id]: [ru.blocks[1]?.id ?? never()] }, locked: true }]
    const rows = align([en, ru], { locked })
    expect(shape(rows, [en, ru])).toContainEqual([[1, 2], [1]])
    expect(rows.find((row) => row.locked)?.members[ru.id]).toEqual([ru.blocks[1]?.id])
  })

  it('refuses a locked row of blocks that are no neighbours', () => {
    const row = align([en, ru])[0] ?? never()
    expect(() => align([en, ru], { locked: [{ ...row, members: { [en.id]: [en.blocks[0]?.id ?? never(), en.blocks[2]?.id ?? never()] } }] })).toThrow(RangeError)
  })

  it('copes with one version, none, and a version without blocks', () => {
    expect(align([])).toEqual([])
    expect(align([en])).toHaveLength(en.blocks.length)
    expect(align([en, version('fr', [])])).toHaveLength(en.blocks.length)
    expect(align([version('fr', []), en])).toHaveLength(en.blocks.length)
  })

  it('says when versions are in other languages than they declare', () => {
    const swapped = [
      { ...en, lang: 'ru' },
      { ...ru, lang: 'en' },
    ]
    expect(misdeclared([en, ru])).toEqual([])
    expect(misdeclared(swapped).map(({ declared, found }) => [declared, found])).toEqual([
      ['ru', 'en'],
      ['en', 'ru'],
    ])
    expect(misdeclared([{ ...en, lang: 'de' }, { ...ru, lang: 'uk' }])).toEqual([])
    expect(misdeclared([{ ...en, lang: 'en-GB' }])).toEqual([])
  })
})

function never(): never {
  throw new Error('unreachable')
}
