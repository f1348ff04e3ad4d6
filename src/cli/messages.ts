import type { Finding } from '../core/index.ts'
import { en } from '../messages/en.ts'
import { fill } from '../messages/types.ts'

/** A finding's title and reason in English, the command line's language. */
export function sentence({ checkId, messageId, data }: Finding): string {
  const message = en[`${checkId}/${messageId}`]
  return message ? `${message.title}. ${fill(message.why, data, 'en')}`.trim() : `${checkId}/${messageId}`
}
