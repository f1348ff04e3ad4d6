import { describe, expect, test } from 'vitest'
import { arrange, besides, heldBy, template } from '../../src/app/columns/arrange.ts'
import { useLayout, type Layout } from '../../src/app/state/layout.ts'
import { asId, type Version, type VersionId } from '../../src/core/index.ts'

const versions = ['zh', 'en', 'fr', 'es', 'ru', 'ar'].map((lang): Version => ({ id: asId(lang), lang, title: lang, status: 'reference', provenance: '', blocks: [] }))
const id = (lang: string) => asId<VersionId>(lang)
const at = (width: number, change: Partial<Layout> = {}) => arrange(versions, id('zh'), 'review', width, { ...useLayout.getState(), mode: 'review', ...change }, null)

describe('columns in review', () => {
  test('three are open in a window of 1280, five in one of 1920', () => {
    expect([...at(884).open]).toEqual(['zh', 'en', 'fr'])
    expect([...at(1390).open]).toHaveLength(5)
  })
  test('nothing scrolls sideways unless a person pinned or sized more than fits', () => {
    for (const width of [680, 884, 1390]) expect(at(width).stuck).toBeNull()
    expect(at(884, { pinned: [id('en')] }).stuck).toBeNull()
    expect([...(at(884, { widths: { [id('fr')]: 700 } }).stuck ?? [])]).toEqual([['zh', { start: 54, end: 344 }]])
  })
  test('what is pinned stays, each where the ones before it end, as long as half of the window is left to scroll in', () => {
    const layout = { pinned: [id('en'), id('fr'), id('es')] }
    expect([...(at(884, layout).stuck ?? [])]).toEqual([['zh', { start: 54, end: 344 }]])
    expect(template(at(884, layout), id('zh'), 'review', {})).toBe('var(--margin) 18.125rem 14.375rem 14.375rem minmax(14.375rem, 1fr) var(--spine) var(--spine)')
    expect([...(at(1200, { ...layout, widths: { [id('es')]: 600 } }).stuck ?? [])]).toEqual([['zh', { start: 54, end: 344 }], ['en', { start: 344, end: 574 }]])
  })
})

describe('all versions kept open', () => {
  test('are columns that scroll past the one under revision, without those that a person folds', () => {
    const kept = at(884, { all: true })
    expect([...kept.open]).toHaveLength(6)
    expect([...(kept.stuck?.keys() ?? [])]).toEqual(['zh'])
    expect([...at(884, { all: true, folded: [id('ru')] }).open]).toEqual(['zh', 'en', 'fr', 'es', 'ar'])
  })
  test('stand under every row where two are in focus', () => {
    const kept = at(884, { all: true, pair: id('fr') })
    expect(kept.beneath.map(({ lang }) => lang)).toEqual(['en', 'es', 'ru', 'ar'])
    expect([kept.unfolded, kept.stuck, at(884, { pair: id('fr') }).unfolded]).toEqual([true, null, false])
  })
})

describe('columns in align', () => {
  const all = ['en', 'fr', 'es', 'ru', 'ar'].map(id)
  const aligned = (change: Partial<Layout>) => arrange(versions, id('zh'), 'align', 918, { ...useLayout.getState(), mode: 'align', ...change }, null)
  test('what is folded stands behind what is open, so that ribbons join columns that touch', () => {
    expect(aligned({ opened: [id('ar')], folded: [id('en')] }).shown.map((version) => version.id)).toEqual(['zh', 'fr', 'ar', 'en', 'es', 'ru'])
  })
  test('six versions scroll past the one that stays, and ribbons run from it to the one that stands beside it', () => {
    const six = aligned({ pinned: all })
    expect([...(six.stuck ?? [])]).toEqual([['zh', { start: 66, end: 258 }]])
    expect(heldBy(six.stuck, 'align')).toBe(310)
    // A column and the room before it take 244 px.
    for (const [scrolled, beside] of [[0, 'en'], [150, 'en'], [191, 'fr'], [244, 'fr'], [488, 'es'], [732, 'ru'], [976, 'ar']] as const)
      expect([...besides(six, id('zh'), 'align', {}, scrolled)], `scrolled by ${scrolled}`).toEqual([['zh', beside]])
  })
  test('a pinned version that stays is the one beside, whatever passes beneath it', () => {
    const wide = arrange(versions, id('zh'), 'align', 1040, { ...useLayout.getState(), mode: 'align', pinned: all }, null)
    expect([...(wide.stuck?.keys() ?? [])]).toEqual(['zh', 'en'])
    for (const [scrolled, beside] of [[0, 'fr'], [244, 'es'], [488, 'ru']] as const) expect([...besides(wide, id('zh'), 'align', {}, scrolled)]).toEqual([['zh', 'en'], ['en', beside]])
  })
})
