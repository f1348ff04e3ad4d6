import { describe, expect, it } from 'vitest'
import { findings, row } from '../../../support/rows.ts'
import { mini } from '../../../support/mini.ts'

const resources = mini({
  terms: [
    'civil-society; general-society; 民间社会|公民社会|~市民社会; civil society; société civile; sociedad civil; гражданское общество; مجتمع مدني',
    'assembly; un-body; 联合国大会|联大; General Assembly; Assemblée générale; Asamblea General; Генеральная Ассамблея; الجمعية العامة',
  ],
})
const found = (texts: readonly string[], en: string) =>
  findings(texts.map((zh) => row({ zh, en })), { only: 'inconsistent-term', resources }).map(({ data, evidence, suggestions }) => `${String(data['here'])} ${String(data['usual'])} ${evidence.length} ${suggestions[0]?.[0]?.text}`)

describe('inconsistent-term', () => {
  it.each([
    ['one name throughout', ['民间社会参与。', '民间社会。', '民间社会。'], 'civil society', []],
    ['another name once', ['民间社会参与。', '公民社会。', '民间社会。'], 'civil society', ['公民社会 民间社会 1 民间社会']],
    ['each once', ['民间社会参与。', '公民社会。'], 'civil society', []],
    ['the short form of a name', ['联合国大会。', '联合国大会。', '联大。'], 'General Assembly', []],
    ['a form of which another check speaks', ['民间社会。', '民间社会。', '市民社会。'], 'civil society', []],
  ])('%s', (_, texts, en, expected) => expect(found(texts, en)).toEqual(expected))

  it('says nothing where no other version has the term', () => expect(found(['民间社会。', '民间社会。', '公民社会。'], 'people')).toEqual([]))

  it('takes a form that stands a hundred times for a habit and no slip', () => {
    const habit = (count: number) => found([...Array.from({ length: 120 }, () => '民间社会。'), ...Array.from({ length: count }, () => '公民社会。')], 'civil society').length
    expect(habit(100)).toBe(100)
    expect(habit(101)).toBe(0)
  })
})
