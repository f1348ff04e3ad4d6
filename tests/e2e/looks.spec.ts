import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/*
 * What a person must be able to see: the version under revision beside whatever is read against it, what can be done, and
 * every word at twice the size of text.
 */

const opened = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-row] [data-block]').first()).toBeVisible({ timeout: 60_000 })
}

const mode = async (page: Page, digit: number): Promise<void> => {
  await page.locator('#grid').focus()
  await page.keyboard.press(`Control+${digit}`)
}

/** The version that begins beside the one that stays, and how far the ribbon to it misses its slip, in CSS pixels. */
const beside = (page: Page) =>
  page.evaluate(() => {
    const grid = document.querySelector<HTMLElement>('#grid')
    const row = grid?.querySelector('[data-selected=true]')
    const [own, ...others] = [...(row?.querySelectorAll<HTMLElement>('[data-slips]') ?? [])]
    const gap = own?.nextElementSibling
    const path = gap?.querySelector('path')?.getAttribute('d') ?? ''
    if (!own || !gap) return null
    const box = gap.getBoundingClientRect()
    const rtl = document.documentElement.dir === 'rtl'
    const next = others.find((cell) => {
      const { left, right } = cell.getBoundingClientRect()
      return Math.abs(rtl ? right - box.left : left - box.right) < 2
    })
    // Where the upper edge of the ribbon ends: the last figure of its first curve.
    const end = Number(/C[^V]*\s(-?[\d.]+)V/.exec(path)?.[1])
    const top = next?.querySelector('[data-slip]')?.getBoundingClientRect().top ?? NaN
    return { next: next?.dataset.slips, miss: Math.round(box.top + end - top - 2), stays: Math.round(own.getBoundingClientRect().left) }
  })

for (const lang of ['en', 'ar'])
  test(`in Align Chinese stays while six versions scroll past, and its ribbon runs to the one beside it, interface ${lang}`, async ({ desk }) => {
    const page = await desk.open({ viewport: { width: 1280, height: 800 } })
    await opened(page)
    await mode(page, 2)
    // As if each had been kept open by its menu.
    await page.evaluate(() => {
      const name = Object.keys(localStorage).find((key) => key.startsWith('sixfold.layout.'))
      if (name !== undefined) localStorage.setItem(name, JSON.stringify({ ...JSON.parse(localStorage.getItem(name) ?? '{}'), pinned: ['en', 'fr', 'es', 'ru', 'ar'] }))
    })
    await page.reload()
    await expect(page.locator('[data-row] [data-slip]').first()).toBeVisible({ timeout: 60_000 })
    if (lang !== 'en') await page.locator('footer select').selectOption(lang)
    await expect(page.locator('[data-version-head]')).toHaveCount(6)
    await expect.poll(() => beside(page)).toMatchObject({ next: 'en', miss: 0 })
    const start = await beside(page)
    for (const [by, next] of [[250, 'fr'], [480, 'es'], [10, 'en']] as const) {
      await page.locator('#grid').evaluate((grid, left) => grid.scrollTo({ left }), lang === 'ar' ? -by : by)
      await expect.poll(() => beside(page), { message: `scrolled by ${by}` }).toEqual({ next, miss: 0, stays: start?.stays })
    }
  })

test('what can be done stays in a low window, in Align and beside an issue', async ({ desk }) => {
  const page = await desk.open({ viewport: { width: 1280, height: 460 } })
  await opened(page)
  await page.locator('#grid').focus()
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Dismiss' })).toBeInViewport({ ratio: 1 })
  await mode(page, 2)
  await expect(page.getByRole('toolbar').getByRole('button', { name: 'Confirm' })).toBeInViewport({ ratio: 1 })
})

test('at twice the size of text nothing is wider than the window', async ({ desk }) => {
  const page = await desk.open({ viewport: { width: 1280, height: 800 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  await page.reload()
  await opened(page)
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('[data-block]:lang(en)') ?? document.body).fontSize)).toBe('29px')
  for (const width of [1280, 390])
    for (const digit of [1, 2, 4, 3]) {
      await page.setViewportSize({ width, height: 800 })
      await mode(page, digit)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `mode ${digit}, ${width} px`).toBeLessThanOrEqual(0)
    }
})
