import i18next from 'i18next'
import type { Finding, MessageData } from '../../core/index.ts'
import { findingMessages, type FindingMessage } from './locales/findings.en.ts'

/*
 * A check reports a message id and data; the sentences live here, beside the interface's own.
 */

const languages: Record<string, Readonly<Record<string, FindingMessage>>> = { en: findingMessages }

/** Makes a language's sentences known. */
export const addFindingMessages = (lang: string, messages: Readonly<Record<string, FindingMessage>>): void => {
  languages[lang] = messages
}

/** The title and the reason of a finding in the interface's language. */
export function findingText(finding: Finding): { title: string; why: string } {
  const names = [`${finding.checkId}/${finding.messageId}`, finding.messageId, finding.checkId]
  const message = [i18next.language, 'en'].flatMap((lang) => names.map((name) => languages[lang]?.[name])).find((found) => found !== undefined)
  if (!message) return { title: i18next.t('issue.unknown', { check: finding.checkId }), why: '' }
  return { title: fill(message.title, finding.data), why: fill(message.why, finding.data) }
}

function fill(sentence: string, data: MessageData): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = data[name]
    if (value === undefined) return whole
    if (typeof value === 'number') return new Intl.NumberFormat(i18next.language).format(value)
    return typeof value === 'string' ? value : new Intl.ListFormat(i18next.language, { type: 'conjunction' }).format(value)
  })
}
