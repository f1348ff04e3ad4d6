import type { Page } from '@playwright/test'
import { ar as arabic } from '../../src/app/i18n/locales/ar.ts'
import { en as english } from '../../src/app/i18n/locales/en.ts'
import { sound } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'

/*
 * What a person decides about the checks: which run, how sure they must be, and what is dismissed for good, here, for
 * the same words everywhere, or for all that a check finds.
 */

const slow = { timeout: 90_000 }

/** The workbench in one interface language, with its first whole check done. */
async function workbench(page: Page, lang: 'en' | 'ar') {
  const texts = lang === 'en' ? english : arabic
  await expect(page.getByRole('grid')).toBeVisible(slow)
  await page.getByRole('combobox').last().selectOption(lang)
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  const digits = async (words: string) => Number(/\d+/.exec((await page.getByRole('button', { name: new RegExp(`^${words}`) }).innerText()).replace(/[^\d]/g, ''))?.[0])
  const total = () => digits(texts.allIssues)
  const idle = async () => {
    for (const words of [texts.checking, texts.deepening]) await expect(page.getByText(words)).toHaveCount(0, slow)
  }
  await expect.poll(total, slow).toBeGreaterThan(0)
  await idle()
  const openChecks = async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: texts.palette.title }).fill(texts.action.checks)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: texts.checks.title })).toBeVisible()
  }
  return { texts, total, idle, openChecks, item: (id: string) => page.locator(`[data-check="${id}"]`) }
}

/** Reads how many verdicts the page has stored. */
const verdicts = () =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('sixfold')
    opening.onerror = () => reject(new Error('database'))
    opening.onsuccess = () => {
      const counting = opening.result.transaction('dispositions').objectStore('dispositions').count()
      counting.onerror = () => reject(new Error('store'))
      counting.onsuccess = () => {
        opening.result.close()
        resolve(counting.result)
      }
    }
  })

for (const lang of ['en', 'ar'] as const) {
  test(`checks are switched off and on, and held to a confidence (${lang})`, async ({ desk }) => {
    const page = await desk.open()
    const { texts, total, idle, openChecks, item } = await workbench(page, lang)
    const all = await total()

    await openChecks()
    await expect(item('opposites')).toContainText(texts.checks.measured.split('{{')[0] ?? '')
    await expect(item('contents-headings')).toContainText(texts.checks.unmeasured)
    await sound(page)

    // One that no other check gives way to, so that nothing else appears in its place.
    const found = Number(/\d+/.exec(await item('punctuation').getByText(texts.checks.open.split('{{')[0] ?? '').innerText())?.[0])
    expect(found).toBeGreaterThan(0)
    await item('punctuation').getByRole('checkbox').click()
    await expect(item('punctuation')).toContainText(texts.checks.off)
    await page.keyboard.press('Escape')
    await expect.poll(total).toBe(all - found)

    // It stays off after a reload and a new check of the whole, and one undo brings it back.
    await idle()
    await page.reload()
    await expect.poll(total, slow).toBe(all - found)
    await idle()
    await expect.poll(total).toBe(all - found)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(total, slow).toBe(all)

    // Only what is sure enough; what is hidden is said.
    await openChecks()
    await page.getByLabel(texts.checks.least).selectOption('0.9')
    await expect(page.getByRole('status').filter({ hasText: texts.checks.unsure.split('{{')[0] ?? '' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect.poll(total).toBeLessThan(all)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(total, slow).toBe(all)

    // This window alone can show one check's findings.
    await page.getByLabel(texts.checks.by).selectOption('punctuation')
    await page.getByRole('grid').focus()
    await page.keyboard.press('f')
    await expect(page.getByRole('complementary', { name: texts.inspector })).toContainText(new RegExp(`\\b${found}\\b`))
  })

  test(`a dismissal lasts: here, for these words, for the whole check (${lang})`, async ({ desk }) => {
    const page = await desk.open()
    const { texts, total, idle, openChecks, item } = await workbench(page, lang)
    const all = await total()
    const inspector = page.getByRole('complementary', { name: texts.inspector })
    // The same outdated form stands in three places.
    const words = '公民社会'
    await page.getByLabel(texts.checks.by).selectOption('discouraged-form')
    const showWords = async () => {
      await page.getByRole('grid').focus()
      // A first visit begins in the middle, at the gravest flag, so they may stand on either side.
      for (const key of ['f', 'Alt+f'])
        for (let step = 0; step < 12; step++) {
          if ((await inspector.locator('mark').first().textContent().catch(() => '')) === words) return
          await page.keyboard.press(key)
        }
    }
    const dismiss = async (scope: string | null, why: string) => {
      await showWords()
      await expect(inspector.locator('mark').first()).toHaveText(words)
      await page.keyboard.press('d')
      await page.getByLabel(texts.issue.reason).fill(why)
      if (scope !== null) await page.getByRole('radio', { name: scope }).check()
      await page.getByRole('button', { name: texts.issue.dismiss, exact: true }).click()
    }

    await dismiss(null, 'quoted')
    await expect.poll(total).toBe(all - 1)
    await page.keyboard.press('Control+z')
    await expect.poll(total).toBe(all)

    await dismiss(texts.issue.scopeForm, 'house style')
    await expect.poll(total).toBe(all - 3)
    // It is shown before it is stored, and only what is stored outlives the page.
    await expect.poll(() => page.evaluate(verdicts)).toBe(1)
    await page.reload()
    await expect.poll(total, slow).toBe(all - 3)
    await idle()
    expect(await total()).toBe(all - 3)

    // What was dismissed is listed with its reason and can be taken back.
    await openChecks()
    await item('discouraged-form').locator('summary').click()
    await expect(item('discouraged-form')).toContainText('house style')
    await item('discouraged-form').getByRole('button', { name: texts.checks.takeBackOf.replace('{{words}}', lang === 'ar' ? `\u2068${words}\u2069` : words) }).click()
    await page.keyboard.press('Escape')
    await expect.poll(total).toBe(all)

    await page.getByLabel(texts.checks.by).selectOption('discouraged-form')
    await dismiss(texts.issue.scopeCheck, 'another house')
    await expect.poll(total).toBeLessThan(all - 3)
    await openChecks()
    await expect(item('discouraged-form')).toContainText('another house')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect.poll(total, slow).toBe(all)
  })
}

test('two keys turn a finding into a note that says what was found', async ({ desk }) => {
  const page = await desk.open()
  const { texts } = await workbench(page, 'en')
  const inspector = page.getByRole('complementary', { name: texts.inspector })
  await page.getByLabel(texts.checks.by).selectOption('opposites')
  await page.getByRole('grid').focus()
  await page.keyboard.press('f')
  const title = await inspector.getByRole('heading', { level: 2 }).innerText()
  const words = (await inspector.locator('mark').first().textContent()) ?? ''
  await page.keyboard.press('a')
  await expect(page.getByRole('blockquote')).toHaveText(words)
  await expect(page.getByRole('radio', { name: texts.severity.critical })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(inspector).toContainText(title)
  await page.getByRole('button', { name: /^Undo a note/ }).click()
  await expect(inspector).not.toContainText(title)
})
