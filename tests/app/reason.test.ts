import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../src/app/i18n/locales/en.ts'
import { reasonOf } from '../../src/app/i18n/reason.ts'

beforeAll(() => i18next.init({ lng: 'en', resources: { en: { translation: en } } }))

const full = new DOMException('r', 'QuotaExceededError')
test.each([
  ['a full storage', full, en.errors.full],
  ['a transaction that was given up for it', Object.assign(new Error('aborted'), { name: 'AbortError', inner: full }), en.errors.full],
  ['another failure', new Error('The file is open elsewhere'), 'The file is open elsewhere'],
  ['what is no error', 'nothing', 'nothing'],
])('%s', (_, error, reason) => expect(reasonOf(error)).toBe(reason))
