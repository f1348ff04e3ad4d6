import { describe, expect, test } from 'vitest'
import { ar } from '../../../src/app/i18n/locales/ar.ts'
import { en } from '../../../src/app/i18n/locales/en.ts'
import { es } from '../../../src/app/i18n/locales/es.ts'
import { fr } from '../../../src/app/i18n/locales/fr.ts'
import { ru } from '../../../src/app/i18n/locales/ru.ts'
import { zh } from '../../../src/app/i18n/locales/zh.ts'
import { ar as arFindings } from '../../../src/messages/ar.ts'
import { en as enFindings } from '../../../src/messages/en.ts'
import { es as esFindings } from '../../../src/messages/es.ts'
import { fr as frFindings } from '../../../src/messages/fr.ts'
import { ru as ruFindings } from '../../../src/messages/ru.ts'
import { zh as zhFindings } from '../../../src/messages/zh.ts'

/*
 * Every language says all that English says, with the same data, in the plural forms that are its own.
 */

const flat = (value: object, path = ''): Map<string, string> =>
  new Map(Object.entries(value).flatMap(([key, child]: [string, unknown]) => (typeof child === 'object' && child !== null ? [...flat(child, `${path}${key}.`)] : [[`${path}${key}`, String(child)] as const])))
const holes = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort()
const plural = /_(zero|one|two|few|many|other)$/
/** Forms in which a language may name the number itself ("صفان"), so that the figure need not stand. */
const spelled = new Set(['zero', 'one', 'two'])
const formsOf = (lang: string) => new Intl.PluralRules(lang).resolvedOptions().pluralCategories
/** What has no words to translate: names of formats, marks. */
const names = /^(?:Markdown|TMX|MQM|[\p{P}\p{S}\s]+)$/u
/** Words that only an English sentence has. */
const english = /\b(?:the|and|with|this|that|was|from|you|your|could|every|other|here|rows?|issues?)\b/i
/** The script in which a language that does not use Latin letters has to say something. */
const scripts: Readonly<Record<string, RegExp>> = { zh: /\p{Script=Han}/u, ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u }

const source = flat(en)
const stems = [...new Set([...source.keys()].map((key) => key.replace(plural, '')))].sort()
const languages = { zh, fr, es, ru, ar }
const findings = { zh: zhFindings, fr: frFindings, es: esFindings, ru: ruFindings, ar: arFindings }

describe.each(Object.entries(languages))('%s', (lang, texts) => {
  const target = flat(texts)

  test('says everything, and nothing besides', () => {
    expect([...new Set([...target.keys()].map((key) => key.replace(plural, '')))].sort()).toEqual(stems)
  })

  test('has its own plural forms', () => {
    const wrong = stems
      .filter((stem) => source.has(`${stem}_other`))
      .flatMap((stem) => formsOf(lang).flatMap((form) => (target.has(`${stem}_${form}`) ? [] : [`${stem}_${form}`])))
    expect(wrong).toEqual([])
  })

  test('fills in the same data', () => {
    for (const [key, sentence] of target) {
      const [, form] = plural.exec(key) ?? []
      const model = source.get(form ? key.replace(plural, '_other') : key) ?? source.get(key) ?? ''
      // A singular may leave the number out, and what belongs only to several.
      const optional = form !== undefined && spelled.has(form) ? new Set(['count']) : new Set<string>()
      const wanted = holes(model).filter((name) => name !== undefined && !optional.has(name))
      expect(holes(sentence).filter((name) => name !== undefined && !optional.has(name)), key).toEqual(wanted)
    }
  })

  test('leaves no English', () => {
    const left = [...target].filter(([key, sentence]) => {
      const words = sentence.replace(/\{\{.*?\}\}/g, '').trim()
      if (words === '' || names.test(words)) return false
      const script = scripts[lang]
      return sentence === source.get(key) ? /\p{L} \p{L}/u.test(words) : script ? !script.test(words) : english.test(words)
    })
    expect(left).toEqual([])
  })

  test('says every finding with the same data, and leaves no English in it', () => {
    const said = findings[lang as keyof typeof findings]
    expect(Object.keys(said).sort()).toEqual(Object.keys(enFindings).sort())
    for (const [key, { title, why }] of Object.entries(said)) {
      const model = enFindings[key]
      expect(new Set(holes(title + why)), key).toEqual(new Set(holes(`${model?.title}${model?.why}`)))
      expect(title, key).not.toBe(model?.title)
      expect(why, key).not.toBe(model?.why)
      expect(why.replace(/\{\{.*?\}\}/g, ''), key).not.toMatch(/\b(?:the|and|with|this|other|versions? say)\b/i)
    }
  })
})

/** Marks that a language sets otherwise, and the places where they would break a line. */
const wrongMarks: Readonly<Record<keyof typeof languages, RegExp>> = {
  zh: /\p{Script=Han}[,;:?!(]|[,;:?!)]\p{Script=Han}|\.\.\./u,
  fr: / [;:?!»](?!\p{L})|« |["“”]/u,
  es: /^[^¿]*\?|^[^¡]*!|["“”]/u,
  ru: /["“”]| - /u,
  ar: /\p{Script=Arabic}\s?[,;?]/u,
}

test.each(Object.entries(wrongMarks))('%s has its own marks, and none at the start of a line', (lang, wrong) => {
  const key = lang as keyof typeof languages
  const said = [...flat(languages[key]), ...flat(findings[key])]
  // What follows ! and ~ in a table of terms is no sentence.
  expect(said.filter(([name, sentence]) => name !== 'terms.formsHelp' && wrong.test(sentence))).toEqual([])
})

test('a language that is loaded fills every sentence in', () => {
  for (const texts of Object.values(languages)) for (const [key, sentence] of flat(texts)) expect(sentence.trim(), key).not.toBe('')
})
