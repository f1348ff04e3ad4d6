import type { MessageData } from '../core/index.ts'

/** What is said of a finding: a short title, and the reason with `{{data}}` filled in. */
export interface FindingMessage {
  readonly title: string
  readonly why: string
}

/** The sentences of one language, by `check-id/message-id`. */
export type FindingMessages = Readonly<Record<string, FindingMessage>>

/** A sentence with its data filled in: numbers and lists as the language writes them. A missing value stays visible. */
export const fill = (sentence: string, data: MessageData, lang: string): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = data[name]
    if (value === undefined) return whole
    if (typeof value === 'number') return new Intl.NumberFormat(lang).format(value)
    return typeof value === 'string' ? value : new Intl.ListFormat(lang, { type: 'conjunction' }).format(value)
  })
