import { describe, expect, it } from 'vitest'
import { structureOf, type Structure, type Unit } from '../../../src/core/checks/structure.ts'
import { rowCheck } from '../../../src/core/checks/define.ts'
import { findingsOf } from '../../support/findings.ts'

/** The structure of the first of some versions beside the others. */
function structure(versions: Readonly<Record<string, string>>): Structure {
  let found: Structure | null = null
  findingsOf(rowCheck({ id: 'probe', mqm: 'accuracy/mistranslation', severity: 'minor', messages: [], row: (view) => void (found = structureOf(view)) }), versions)
  if (!found) throw new Error('no structure')
  return found
}

const unit = ({ units }: Structure, text: string): Unit => {
  const found = units.find((one) => one.text === text)
  if (!found) throw new Error(`${text} is no unit of ${units.map((one) => one.text).join(' ')}`)
  return found
}

const row = { zh: '农民和渔民的组织要求政府保护农民的土地。', en: 'Organizations of farmers, fishers and herders asked the Government to protect the land of farmers.', ar: 'طلبت منظمات المزارعين والصيادين إلى الحكومة حماية الأرض.' }

describe('structureOf', () => {
  it('cuts the target into units that are the text', () => {
    expect(structure(row).units.map(({ text }) => text).join('')).toBe(row.zh)
  })

  it('finds where a witness says what a unit says', () => {
    const found = structure(row)
    const [en] = found.witnesses
    expect(en?.places(unit(found, '政府')).map((place) => row.en.slice(...place))).toEqual(['Government'])
  })

  it('gives no place to words that stand twice, which cannot be told apart', () => {
    const found = structure(row)
    expect(found.witnesses[0]?.places(unit(found, '农民'))).toEqual([])
  })

  it('tells what stands between two answers', () => {
    const found = structure({ zh: '妇女和儿童的权利受法律保护。', en: 'The rights of women and of their children are protected by law; progress is slow.' })
    const [en] = found.witnesses
    expect(en?.relation(unit(found, '妇女'), unit(found, '儿童'))).toEqual({ before: true, apart: 0, joined: true, governed: false })
    expect(en?.relation(unit(found, '保护'), unit(found, '法律'))).toEqual({ before: true, apart: 0, joined: false, governed: true })
    expect(en?.relation(unit(found, '权利'), unit(found, '保护'))).toEqual({ before: true, apart: 3, joined: true, governed: false })
  })

  it('sees the conjunction that Arabic writes on to a word', () => {
    const found = structure({ zh: '农民和渔民聚集。', ar: 'اجتمع المزارعون والصيادون.' })
    expect(found.witnesses[0]?.relation(unit(found, '农民'), unit(found, '渔民'))).toMatchObject({ before: true, apart: 0, joined: true })
  })
})
