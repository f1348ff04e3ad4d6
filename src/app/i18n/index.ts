import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isolate } from '../../messages/types.ts'
import { remember, remembered } from '../state/remember.ts'
import { addFindingMessages } from './finding.ts'
import { en } from './locales/en.ts'

/** Interface languages, each loaded when it is chosen; English ships with the app and fills gaps. */
const loaders = {
  en: () => Promise.resolve(en),
  zh: async () => {
    const [{ zh }, findings] = await Promise.all([import('./locales/zh.ts'), import('../../messages/zh.ts')])
    addFindingMessages('zh', findings.zh)
    return zh
  },
  fr: async () => {
    const [{ fr }, findings] = await Promise.all([import('./locales/fr.ts'), import('../../messages/fr.ts')])
    addFindingMessages('fr', findings.fr)
    return fr
  },
  es: async () => {
    const [{ es }, findings] = await Promise.all([import('./locales/es.ts'), import('../../messages/es.ts')])
    addFindingMessages('es', findings.es)
    return es
  },
  ru: async () => {
    const [{ ru }, findings] = await Promise.all([import('./locales/ru.ts'), import('../../messages/ru.ts')])
    addFindingMessages('ru', findings.ru)
    return ru
  },
  ar: async () => {
    const [{ ar }, findings] = await Promise.all([import('./locales/ar.ts'), import('../../messages/ar.ts')])
    addFindingMessages('ar', findings.ar)
    return ar
  },
}
export type InterfaceLang = keyof typeof loaders
export const interfaceLangs: readonly InterfaceLang[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar']

const chosenLang = 'sixfold.language'

const isInterfaceLang = (value: string | null | undefined): value is InterfaceLang =>
  interfaceLangs.some((lang) => lang === value)

/** Starts i18next in the language a person chose here before, else the browser's, else English. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // Nothing to escape, React does; but a label or a file's name inside a right-to-left sentence must keep its own order.
    interpolation: { escape: (value) => isolate(value, i18next.language) },
    keySeparator: '.',
    returnNull: false,
  })
  const chosen = [remembered(chosenLang), ...navigator.languages.map((tag) => tag.split('-')[0])].find(isInterfaceLang)
  await switchLanguage(chosen ?? 'en', false)
  // The first number has the browser read its tables of the language: in a task of its own, before anything waits for it.
  setTimeout(() => i18next.t('rows', { count: 0 }))
}

/** Changes the interface language, with the direction of the page. */
export async function switchLanguage(lang: InterfaceLang, keep = true): Promise<void> {
  i18next.addResourceBundle(lang, 'translation', await loaders[lang]())
  await i18next.changeLanguage(lang)
  document.documentElement.lang = lang
  document.documentElement.dir = i18next.dir(lang)
  if (keep) remember(chosenLang, lang)
}
