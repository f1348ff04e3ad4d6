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

/** What a check looks for: the titles of all that it reports, the first of which names it. */
export function checkTitles(checkId: string): string[] {
  const titles = (lang: string) => Object.entries(languages[lang] ?? {}).flatMap(([name, { title }]) => (name.startsWith(`${checkId}/`) ? [title] : []))
  const own = titles(i18next.language)
  return [...new Set(own.length > 0 ? own : titles('en'))]
}

/** What a check is called. */
export const checkName = (checkId: string): string => checkTitles(checkId)[0] ?? checkId

/** The title and the reason of a finding in the interface's language. */
export function findingText({ checkId, messageId, data }: Finding): { title: string; why: string } {
  const name = `${checkId}/${messageId}`
  const lang = languages[i18next.language]?.[name] ? i18next.language : 'en'
  const message = languages[lang]?.[name]
  if (!message) return { title: i18next.t('issue.unknown', { check: name }), why: '' }
  return { title: fill(message.title, data, lang), why: fill(message.why, data, lang) }
}
