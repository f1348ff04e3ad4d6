import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
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
}
export type InterfaceLang = keyof typeof loaders
export const interfaceLangs: readonly InterfaceLang[] = ['en', 'zh']

const remembered = 'sixfold.language'

const isInterfaceLang = (value: string | null | undefined): value is InterfaceLang =>
  interfaceLangs.some((lang) => lang === value)

/** Starts i18next in the language a person chose here before, else the browser's, else English. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    keySeparator: '.',
    returnNull: false,
  })
  const chosen = [localStorage.getItem(remembered), ...navigator.languages.map((tag) => tag.split('-')[0])].find(isInterfaceLang)
  await switchLanguage(chosen ?? 'en', false)
}

/** Changes the interface language, with the direction of the page. */
export async function switchLanguage(lang: InterfaceLang, remember = true): Promise<void> {
  i18next.addResourceBundle(lang, 'translation', await loaders[lang]())
  await i18next.changeLanguage(lang)
  document.documentElement.lang = lang
  document.documentElement.dir = i18next.dir(lang)
  if (remember) localStorage.setItem(remembered, lang)
}
