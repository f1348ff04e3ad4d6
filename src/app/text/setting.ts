import { directionOf } from '../../core/index.ts'

/** A run of Latin letters and signs that fills a line by itself, such as an address. */
const unbroken = /[!-~]{24,}/

/** How a text is set: which way it runs, and ragged where a justified line would be torn apart before a word that is too long. */
export const settingOf = (text: string, lang: string): { readonly dir: 'ltr' | 'rtl'; readonly 'data-ragged'?: '' } => ({
  dir: directionOf(text, lang),
  ...(unbroken.test(text) ? { 'data-ragged': '' } : {}),
})
