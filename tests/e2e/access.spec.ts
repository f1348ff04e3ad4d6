import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/*
 * The workbench in a language that runs from right to left, in dark, in high contrast, in forced colours; and a person at
 * the keyboard, who always is somewhere.
 */

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const clean = async (page: Page, when = '') => {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: rules }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message ?? ''}`), when).toEqual([])
}
const language = async (page: Page, lang: string) => {
  await page.locator('footer select').selectOption(lang)
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || '')

test('Arabic mirrors the frame and no text', async ({ desk }) => {
  const page = await desk.open()
  await expect(page.getByRole('grid')).toBeVisible({ timeout: 60_000 })
  await language(page, 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByText('إشكال محتمل').first()).toBeVisible({ timeout: 60_000 })
  const [outline, inspector] = await Promise.all([page.getByRole('navigation', { name: 'المخطط' }).boundingBox(), page.getByRole('complementary').boundingBox()])
  expect(outline?.x).toBeGreaterThan(inspector?.x ?? Infinity)
  for (const [lang, dir] of [['zh', 'ltr'], ['en', 'ltr']] as const) await expect(page.locator(`[role="gridcell"][lang="${lang}"]`).first()).toHaveAttribute('dir', dir)
  await clean(page)
  // Every other language stays as it is read.
  for (const lang of ['fr', 'es', 'ru', 'zh']) {
    await language(page, lang)
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
    await expect(page.getByText('Possible issue')).toHaveCount(0)
  }
})

test('dark, high contrast and forced colours keep every text readable', async ({ desk }) => {
  const page = await desk.open()
  await expect(page.getByText('Possible issue').first()).toBeVisible({ timeout: 60_000 })
  for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'light', contrast: 'more' }, { colorScheme: 'dark', contrast: 'more' }, { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active' }] as const) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', media.colorScheme)
    await clean(page, JSON.stringify(media))
  }
})

test('the keyboard is never nowhere', async ({ desk }) => {
  const page = await desk.open()
  await expect(page.getByText('Possible issue').first()).toBeVisible({ timeout: 60_000 })
  await page.getByRole('grid').focus()
  const steps = ['j', 'f', 'd', 'Escape', 'e', 'Escape', 'a', 'Escape', 'Control+k', 'Escape', '?', 'Escape', 'f', 'd', 'Enter', 'Control+z', 'f']
  for (const [at, key] of steps.entries()) {
    await page.keyboard.press(key)
    await expect.poll(() => focused(page), { message: `after ${key}, step ${at}`, timeout: 5_000 }).not.toBe('BODY')
  }
})
