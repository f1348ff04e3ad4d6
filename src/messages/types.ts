import { profileOf, type MessageData } from '../core/index.ts'

/** What is said of a finding: a short title, and the reason with `{{data}}` filled in. */
export interface FindingMessage {
  readonly title: string
  readonly why: string
}

/** The sentences of one language, by `check-id/message-id`. */
export type FindingMessages = Readonly<Record<string, FindingMessage>>

/** What is put into a sentence, kept in its own direction where the sentence runs from right to left (Unicode FSI, PDI). */
export const isolate = (value: string, lang: string): string => (profileOf(lang).dir === 'rtl' ? `\u2068${value}\u2069` : value)

/** A sentence with its data filled in: numbers and lists as the language writes them. A missing value stays visible. */
export const fill = (sentence: string, data: MessageData, lang: string): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = data[name]
    if (value === undefined) return whole
    if (typeof value === 'number') return new Intl.NumberFormat(lang).format(value)
    return typeof value === 'string' ? isolate(value, lang) : new Intl.ListFormat(lang, { type: 'conjunction' }).format(value.map((item) => isolate(item, lang)))
  })
