import { describe, expect, test } from 'vitest'
import { arrange, template } from '../../src/app/columns/arrange.ts'
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
    expect([...(at(884, { widths: { [id('fr')]: 700 } }).stuck ?? [])]).toEqual([['zh', 54]])
  })
  test('what is pinned stays, each where the ones before it end; what leaves no room to scroll in goes with the rest', () => {
    const { stuck } = at(884, { pinned: [id('en'), id('fr'), id('es')] })
    expect([...(stuck ?? [])]).toEqual([['zh', 54], ['en', 344]])
    expect(template(at(884, { pinned: [id('en'), id('fr'), id('es')] }), id('zh'), 'review', {})).toBe('var(--margin) 290px 230px 230px minmax(230px, 1fr) var(--spine) var(--spine)')
  })
})
