import { expect, it } from 'vitest'
import { measure } from '../../../src/core/checks/lengths.ts'

it('measures every language in characters of Chinese, figures apart', () => {
  const text = { zh: '大会请秘书长向大会第八十届会议提交报告', en: 'The General Assembly requests the Secretary-General to submit a report at its eightieth session', ru: 'Генеральная Ассамблея просит Генерального секретаря представить доклад на ее восьмидесятой сессии' }
  const own = measure(text.zh, 'zh')
  expect(own).toBe(19)
  for (const lang of ['en', 'ru'] as const) expect(Math.abs(Math.log((measure(text[lang], lang) ?? 0) / 19))).toBeLessThan(0.3)
  expect(measure(`${text.zh}2030`, 'zh')).toBe(own)
})

it('has no measure for other languages', () => {
  expect(measure('Die Generalversammlung', 'de')).toBeUndefined()
})
