import i18next from 'i18next'
import type { Finding } from '../../core/index.ts'
import { en } from '../../messages/en.ts'
import { fill, type FindingMessages } from '../../messages/types.ts'

/*
 * A check reports a message id and data; the sentences are shared with the command line.
 */

const languages: Record<string, FindingMessages> = { en }

/** Makes a language's sentences known. */
export const addFindingMessages = (lang: string, messages: FindingMessages): void => {
  languages[lang] = messages
}

/** The title and the reason of a finding in the interface's language. */
export function findingText({ checkId, messageId, data }: Finding): { title: string; why: string } {
  const name = `${checkId}/${messageId}`
  const lang = languages[i18next.language]?.[name] ? i18next.language : 'en'
  const message = languages[lang]?.[name]
  if (!message) return { title: i18next.t('issue.unknown', { check: name }), why: '' }
  return { title: fill(message.title, data, lang), why: fill(message.why, data, lang) }
}
