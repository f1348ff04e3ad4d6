import i18next from 'i18next'
import { profileOf, type Lang, type Version } from '../../core/index.ts'

/** A language's name in itself; the tag when nothing better is known. */
export function autonym(lang: Lang): string {
  return profileOf(lang).name || new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(lang) || lang
}

/** Made once a language: making one takes as long as drawing a row. */
const namers = new Map<string, Intl.DisplayNames>()

/** A language's name in the interface's language. */
export function languageName(lang: Lang): string {
  const namer = namers.get(i18next.language) ?? new Intl.DisplayNames([i18next.language], { type: 'language' })
  namers.set(i18next.language, namer)
  const name = namer.of(lang) ?? lang
  return name.charAt(0).toLocaleUpperCase(i18next.language) + name.slice(1)
}

/** What a version is: its status, or the file that it came from, which tells it from another in the same language. */
export const standingOf = ({ status, title }: Pick<Version, 'status' | 'title'>): string => (status === 'imported' ? title : i18next.t(`status.${status}`))

/** Made once a language and way of writing, for the same reason. */
const formats = new Map<string, Intl.NumberFormat>()

/** A number as the interface's language writes it. */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  const key = `${i18next.language}${options ? JSON.stringify(options) : ''}`
  const format = formats.get(key) ?? new Intl.NumberFormat(i18next.language, options)
  formats.set(key, format)
  return format.format(value)
}
