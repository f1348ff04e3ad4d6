import { describe, expect, it } from 'vitest'
import { detectLang, profileOf, profiles } from '../../../src/core/index.ts'
import { corpusFile } from '../../support/rows.ts'

describe('detectLang', () => {
  it.each([
    ['zh', '我们敦促各国政府创造有利的环境。'],
    ['zh', '联合国（United Nations）成立于1945年。'],
    ['en', 'We urge our Governments to ensure the creation of an environment that enables the whole of society.'],
    ['fr', 'Nous engageons nos gouvernements à créer un environnement propice pour toute la société.'],
    ['es', 'Instamos a nuestros Gobiernos a crear un entorno que permita a toda la sociedad contribuir.'],
    ['ru', 'Мы призываем правительства создать благоприятные условия.'],
    ['ar', 'نحث حكوماتنا على تهيئة بيئة مواتية.'],
    ['und', '12345 ... !?'],
    ['und', ''],
    ['und', '\ud83d\ud83d'],
  ])('tells %s', (lang, text) => expect(detectLang(text)).toBe(lang))

  it.each(profiles.map(({ lang }) => [lang]))('tells the Declaration in %s', (lang) => expect(detectLang(corpusFile(`declaration/${lang}.md`))).toBe(lang))
})

describe('profiles', () => {
  it.each(profiles.map((profile) => [profile.lang, profile] as const))('%s is complete', (lang, profile) => {
    expect(profile.name).not.toBe('')
    expect(profile.dir).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    expect(profile.months).toHaveLength(12)
    for (const forms of profile.months) expect(forms.length).toBeGreaterThan(0)
    expect(profile.terminators).not.toBe('')
    expect(profile.clauseMarks).not.toBe('')
    expect(profile.coordination.words.length).toBeGreaterThan(2)
    expect(profile.annexWords.length).toBeGreaterThan(0)
    expect(profile.contentsWords.length).toBeGreaterThan(0)
    expect(profile.quotes.length).toBeGreaterThan(2)
    expect(Object.keys(profile.scales).length).toBeGreaterThan(5)
    expect(profile.letters.test(profile.name)).toBe(true)
    // `test` and `exec` on a shared pattern must not remember a place.
    for (const pattern of [profile.letters, profile.article, profile.denial]) expect(pattern.global || pattern.sticky).toBe(false)
  })

  it.each(profiles.map((profile) => [profile.lang, profile] as const))('%s counts from one to a thousand', (_, profile) => {
    const values = new Set([...Object.values(profile.numerals), ...Object.values(profile.scales)])
    for (const value of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000]) expect(values).toContain(value)
    if (profile.spaced) for (const value of [11, 15, 20, 30, 40, 50, 60].filter((one) => profile.lang !== 'ar' || one !== 11)) expect([...values, profile.lang === 'ar' ? 15 : 0]).toContain(value)
    for (const table of [profile.numerals, profile.scales, profile.ordinals]) for (const word of Object.keys(table)) expect(word).toBe(word.toLowerCase())
    for (const word of [...profile.months.flat(), ...profile.abbreviations, ...profile.annexWords, ...profile.contentsWords, ...profile.repeatable]) expect(word).toBe(word.toLowerCase())
  })

  it.each([
    ['zh-Hans-CN', 'zh'],
    ['EN', 'en'],
    ['fr-CA', 'fr'],
    ['ar', 'ar'],
  ])('%s is read by the profile of %s', (tag, lang) => expect(profileOf(tag).lang).toBe(lang))

  it.each(['de', 'und', '', 'constructor', 'x-klingon'])('%j gets a profile that claims nothing', (tag) => {
    const profile = profileOf(tag)
    expect(profile.months).toEqual([])
    expect(profile.numerals).toEqual({})
    expect(profile.abbreviations).toEqual([])
  })
})
