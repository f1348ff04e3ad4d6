import { describe, expect, it } from 'vitest'
import { CheckRun, asId } from '../../../src/core/index.ts'
import { accountOf, saidInParts, type Answered } from '../../../src/core/checks/account.ts'
import { defineCheck } from '../../../src/core/checks/define.ts'
import { missesMember } from '../../../src/core/checks/coordination.ts'
import { contentWords } from '../../../src/core/checks/meaning.ts'
import type { RowView } from '../../../src/core/checks/cell.ts'
import { row, type Texts } from '../../support/rows.ts'
import { commonWords, mini } from '../../support/mini.ts'

const resources = mini({ lexicon: commonWords, terms: ['child-protection; children; 儿童保护; child protection; protection de l’enfance; protección de la infancia; защита детей; حماية الطفل'] })

/** The row as a check sees it, with its account. */
function view(texts: Texts): { row: RowView; account: readonly Answered[] } {
  let seen: { row: RowView; account: readonly Answered[] } | undefined
  const spy = defineCheck({ id: 'spy', mqm: 'accuracy/addition', severity: 'minor', messages: [], start: (knowledge) => ({ row: (found) => (seen = { row: found, account: accountOf(found, knowledge) }) }) })
  const run = new CheckRun(asId('zh'), {}, { resources }, [spy])
  run.row(row(texts))
  expect(run.failures).toEqual([])
  if (!seen) throw new Error('the row was not seen')
  return seen
}

describe('the account of a row', () => {
  it('tells which words of the target some version answers', () => {
    const { account } = view({ zh: '政府保护妇女。', en: 'The government protects children.', es: 'El gobierno protege a los niños.' })
    expect(account.map(({ word, witnesses }) => [word.cell.quote(word.span), witnesses.size])).toEqual([
      ['政府', 2],
      ['保护', 2],
      ['妇女', 0],
    ])
  })

  it('knows a term that is said by its parts', () => {
    const { row } = view({ zh: '政府保护儿童。', en: 'Governments build child protection.' })
    const [english] = row.others
    const term = english && contentWords(english).find((word) => english.quote(word.span) === 'child protection')
    expect(term && saidInParts(term, row.target)).toBe(true)
  })
})

describe('members of lists', () => {
  const en = 'Governments build schools, hospitals and roads.'
  const ar = 'تبني الحكومات مدارس ومستشفيات وطرق.'
  it.each([
    ['en', en, 'hospitals', '政府建造学校和道路。', true],
    ['ar', ar, 'ومستشفيات', '政府建造学校和道路。', true],
    // A list as long has it in other words; without a neighbour it cannot be told.
    ['en', en, 'hospitals', '政府建造学校、诊所和道路。', false],
    ['en', en, 'hospitals', '政府保护儿童。', false],
    ['en', 'Governments build schools near hospitals.', 'hospitals', '政府建造学校和道路。', false],
  ])('are missed beside %s: %s, %s in %s: %s', (lang, text, quoted, zh, expected) => {
    const { row } = view({ zh, [lang]: text })
    const cell = row.others[0]
    const word = cell && contentWords(cell).find((one) => cell.quote(one.span) === quoted)
    expect(word && missesMember(word, row.target)).toBe(expected)
  })
})
