import { describe, expect, it } from 'vitest'
import { CheckRun, asId } from '../../../src/core/index.ts'
import { defineCheck } from '../../../src/core/checks/define.ts'
import { insteadOf, type Instead } from '../../../src/core/checks/instead.ts'
import { row, type Texts } from '../../support/rows.ts'
import { commonWords, mini } from '../../support/mini.ts'

const resources = mini({
  lexicon: [
    ...commonWords,
    '健全; sound|robust; solide; sólido; прочный; سليم; adj',
    '声音; sound|voice; son|voix; sonido|voz; звук|голос; صوت; n',
    '坚实; solid|robust; solide; sólido; прочный; متين; adj',
  ],
})

/** What stands instead of something: the words, what the others say, and how the two go together. */
function pairs(texts: Texts, tables = resources): [here: string, there: string, reading: boolean, likeness: number][] {
  let seen: readonly Instead[] = []
  const spy = defineCheck({ id: 'spy', mqm: 'accuracy/addition', severity: 'minor', messages: [], start: (knowledge) => ({ row: (view) => (seen = insteadOf(view, knowledge)) }) })
  const run = new CheckRun(asId('zh'), {}, { resources: tables }, [spy])
  run.row(row(texts))
  expect(run.failures).toEqual([])
  return seen.map(({ word, concept, reading, likeness }) => [word.cell.quote(word.span), concept.entries[0]?.forms.zh?.[0]?.text ?? '', reading, likeness()])
}

const sound = {
  en: 'The government builds sound roads.',
  fr: 'Le gouvernement construit des routes solides.',
  es: 'El gobierno construye caminos sólidos.',
  ru: 'Правительство строит прочные дороги.',
  ar: 'تبني الحكومة طرقا سليمة.',
}

describe('what stands instead of what the others say', () => {
  it('is another reading of a word that one version has', () => {
    expect(pairs({ zh: '政府建造声音道路。', ...sound })).toContainEqual(['声音', '健全', true, 1])
  })

  it('is nothing where the target says it', () => {
    expect(pairs({ zh: '政府建造健全道路。', ...sound })).toEqual([])
  })

  it('is a word that nobody answers, in its place', () => {
    expect(pairs({ zh: '政府建造妇女道路。', ...sound })).toContainEqual(['妇女', '健全', false, 0])
  })

  it('may be nearly the same, which several languages show', () => {
    const sturdy = { ...sound, fr: 'Le gouvernement construit des routes saines.', es: 'El gobierno construye caminos sanos.', ru: 'Правительство строит здоровые дороги.' }
    const tables = mini({ lexicon: [...commonWords, '健全; sound; sain; sano; здоровый; سليم; adj', '康健; well; bien portant; saludable; здоровый; سليم; adj'] })
    expect(pairs({ zh: '政府建造康健道路。', ...sturdy, ru: sound.ru, ar: 'تبني الحكومة طرقا.' }, tables)).toContainEqual(['康健', '健全', false, 2])
  })

  it('needs more than two other versions', () => {
    expect(pairs({ zh: '政府建造妇女道路。', en: sound.en, fr: sound.fr })).toEqual([])
  })
})
