import type { Page } from '@playwright/test'
import { es } from '../../src/app/i18n/locales/es.ts'
import { fr } from '../../src/app/i18n/locales/fr.ts'
import { ru } from '../../src/app/i18n/locales/ru.ts'
import { zh } from '../../src/app/i18n/locales/zh.ts'
import { expect, test } from '../support/browser.ts'
import { bare, dictionaries, fits, focused, interfaces, openWorkbench, sound } from '../support/workbench.ts'

/*
 * The workbench in six languages, in dark, in high contrast, in forced colours, on paper-white and on narrow screens; and
 * a person at the keyboard, who always is somewhere.
 */

const languages = { ...dictionaries, fr, es, ru, zh }

/** "89 rows" as a language counts them. */
const rows = (lang: keyof typeof languages, count: number) => {
  const forms: Readonly<Record<string, unknown>> = languages[lang]
  return String(forms[`rows_${new Intl.PluralRules(lang).select(count)}`]).replace(/\{\{.*?\}\}/, new Intl.NumberFormat(lang).format(count))
}

for (const lang of interfaces) {
  test(`the interface speaks six languages, and mirrors the frame and no text for one (from ${lang})`, async ({ desk }) => {
    const { page, inspector } = await openWorkbench(desk, lang)
    await expect(inspector).toBeVisible()
    const says = async (now: keyof typeof languages) => {
      const texts = languages[now]
      await expect(page.locator('html')).toHaveAttribute('lang', now)
      await expect(page.locator('html')).toHaveAttribute('dir', now === 'ar' ? 'rtl' : 'ltr')
      const outline = page.getByRole('navigation', { name: texts.outline, exact: true })
      await expect.poll(async () => bare(await outline.innerText())).toContain(rows(now, 89))
      await expect(page.getByRole('navigation', { name: texts.modes }).getByRole('button')).toHaveText(Object.values(texts.mode))
      const panel = page.getByRole('complementary', { name: texts.inspector })
      await expect(panel.getByRole('heading', { name: texts.issue.evidence })).toBeVisible()
      const [left, right] = await Promise.all([outline.boundingBox(), panel.boundingBox()])
      expect((left?.x ?? 0) > (right?.x ?? 0), 'mirrored').toBe(now === 'ar')
      for (const [of, dir] of [['zh', 'ltr'], ['en', 'ltr']] as const) await expect(page.locator(`[role="gridcell"][lang="${of}"]`).first()).toHaveAttribute('dir', dir)
      await fits(page, now)
    }
    await says(lang)
    await sound(page)
    for (const next of ['fr', 'es', 'ru', 'zh', lang === 'en' ? 'ar' : 'en'] as const) {
      await page.locator('footer select').selectOption(next)
      await says(next)
      if (next === 'zh') await sound(page, next)
    }
    // What a person chose stays.
    await page.reload()
    await says(lang === 'en' ? 'ar' : 'en')
  })

  test(`dark, high contrast, forced colours and every width keep all text readable (${lang})`, async ({ desk }, info) => {
    const { page, press, texts } = await openWorkbench(desk, lang)
    for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'light', contrast: 'more' }, { colorScheme: 'dark', contrast: 'more' }, { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active' }] as const) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-theme', media.colorScheme)
      await sound(page, JSON.stringify(media))
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    for (const width of [390, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      for (const [key, mode] of Object.entries({ 'Control+1': 'overview', 'Control+2': 'align', 'Control+4': 'read', 'Control+3': 'review' } as const)) {
        await press(key)
        await expect(page.getByRole('navigation', { name: texts.modes }).locator('[aria-current=page]')).toHaveText(texts.mode[mode])
        // A mode is loaded when it is first asked for.
        await expect(page.locator('#grid h2, #grid [data-row]').first()).toBeVisible()
        await fits(page, `${mode} at ${width}`)
        await page.screenshot({ path: info.outputPath(`${mode}-${width}.png`) })
      }
    }
  })

  test(`the keyboard is never nowhere, and reaches every part (${lang})`, async ({ desk }) => {
    const { page, press, grid, inspector, texts } = await openWorkbench(desk, lang)
    await grid.focus()
    const steps = [
      // Dialogs and panels, opened and left.
      'Control+k', 'Escape', 'Shift+?', 'Escape', 'Alt+t', 'Escape', 'Control+f', 'Escape', 'Alt+c', 'Escape',
      // A flag dismissed, a text corrected, a note made, answered and given up.
      'j', 'f', 'd', 'Escape', 'e', 'Escape', 'a', 'Escape', 'f', 'd', 'Enter', 'Control+z', 'f', 'a', 'Control+Enter', 'Control+Alt+m',
    ]
    for (const [at, key] of steps.entries()) {
      await press(key)
      await focused(page, `${key}, step ${at}`)
    }
    // What had the keyboard is gone, or can do nothing any more.
    await inspector.getByRole('button', { name: texts.notes.remove }).press('Enter')
    await expect(inspector.getByRole('article')).toHaveCount(0)
    await focused(page, 'a deletion')
    for (let undo = page.locator('header button[aria-label]:not([disabled])', { has: page.locator('.lucide-undo-2') }); await undo.count(); )
      // It may have nothing to undo any more just when it is pressed.
      await undo.press('Enter', { timeout: 2_000 }).catch(() => undefined)
    await focused(page, 'the last undo')
    await grid.focus()
    for (const key of ['Control+2', 'Control+Backspace', 'Control+z', 'Control+4', 'Control+1', 'Control+3']) {
      await press(key)
      await focused(page, key)
    }

    // The tab key comes through every part of the page.
    await grid.focus()
    const parts = new Set<string>()
    for (let step = 0; step < 120 && parts.size < 5; step++) {
      await press('Tab')
      const part = await page.evaluate(() => document.activeElement?.closest('header, nav[aria-label], main, aside, footer')?.tagName ?? '')
      if (part) parts.add(part)
    }
    expect([...parts].sort()).toEqual(['ASIDE', 'FOOTER', 'HEADER', 'MAIN', 'NAV'])

    // A grid to a screen reader: every cell has a row header and a column header, and the active one is pointed to.
    await grid.focus()
    const pointed = await grid.getAttribute('aria-activedescendant')
    await expect(page.locator(`[id="${pointed}"]`)).toHaveAttribute('aria-selected', 'true')
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBe(90)
    const rows = page.locator('#grid [data-row]')
    await expect(rows.first()).toBeAttached()
    await expect(rows.filter({ hasNot: page.getByRole('rowheader') })).toHaveCount(0)
    await still(page)
  })
}

/** Nothing moves for someone who asked for stillness. */
async function still(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0.001)
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  expect(moving).toEqual([])
}
