import i18next from 'i18next'
import { interfaceLangs, switchLanguage } from '../i18n/index.ts'
import { autonym } from '../ui/names.ts'
import type { Action } from './action.ts'

/** The interface in another language. */
export const languages: readonly Action[] = interfaceLangs.map((lang) => ({
  id: `language:${lang}`,
  label: 'interfaceIn',
  data: { language: autonym(lang) },
  keys: [],
  guard: () => i18next.language !== lang,
  perform: () => switchLanguage(lang),
}))
