import type { Page } from '@playwright/test'
import { ar as arabic } from '../../src/app/i18n/locales/ar.ts'
import { en as english } from '../../src/app/i18n/locales/en.ts'
import { expect, test } from '../support/browser.ts'

/*
 * Where a person is: the row in hand stays in the window whatever is done to the view, what happens is said to those who
 * do not see it, and no key goes where it was not meant to go.
 */

const texts = { en: english, ar: arabic }
/** A sentence of the interface, filled in, without the invisible marks that keep foreign words apart. */
const said = (sentence: string, data: Readonly<Record<string, string>> = {}) => sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => data[name] ?? '')
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

async function open(page: Page, lang: 'en' | 'ar') {
  await expect(page.getByRole('grid')).toBeVisible()
  await page.locator('footer select').selectOption(lang)
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await page.locator('#grid').focus()
  return texts[lang]
}

for (const lang of ['en', 'ar'] as const) {
  test(`a first visit opens at a grave and certain issue, and the row in hand stays in the window (${lang})`, async ({ desk }) => {
    const page = await desk.open({ viewport: { width: 1440, height: 900 } })
    const { severity } = await open(page, lang)
    await expect(page.getByRole('complementary')).toContainText(severity.critical)
    const row = page.locator('[data-row][data-label="14.j"]')
    await expect(row.locator('[aria-selected=true]')).toBeVisible()
    /** How far the row's start is below the heads, and above the end of the window; both are to be positive. */
    const room = () =>
      row.evaluate((element) => {
        const [grid, box] = [document.querySelector('#grid')?.getBoundingClientRect(), element.getBoundingClientRect()]
        const head = document.querySelector('#grid > [role=row]')?.getBoundingClientRect()
        return Math.round(Math.min(box.top - (head?.bottom ?? 0) + 1, (grid?.bottom ?? 0) - box.top - 40))
      })
    const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['two versions large', () => page.keyboard.press('p')],
      ['all again', () => page.keyboard.press('p')],
      ['align', () => page.keyboard.press('Control+2')],
      ['read', () => page.keyboard.press('Control+4')],
      ['a single column', () => page.keyboard.press('o')],
      ['several columns', () => page.keyboard.press('o')],
      ['review', () => page.keyboard.press('Control+3')],
      ['stacked', () => page.setViewportSize({ width: 390, height: 800 })],
      ['a low window', () => page.setViewportSize({ width: 1280, height: 500 })],
      ['a wide window', () => page.setViewportSize({ width: 1920, height: 1000 })],
      ['a version folded', () => page.evaluate(() => document.querySelector<HTMLElement>('[class*=spineButton]')?.click())],
    ]
    for (const [what, change] of changes) {
      await change()
      // It may take a few frames to settle, and then stays.
      await expect.poll(room, { message: what, timeout: 5_000 }).toBeGreaterThanOrEqual(0)
      await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))))
      expect(await room(), what).toBeGreaterThanOrEqual(0)
    }
  })

  test(`what was done is said (${lang})`, async ({ desk }) => {
    const page = await desk.open()
    const { notice, deed, action } = await open(page, lang)
    const status = page.locator('footer [role=status]')
    const announced = (sentence: string) => expect.poll(async () => bare(await status.innerText())).toBe(sentence)

    await page.keyboard.press('d')
    await page.keyboard.press('Enter')
    await announced(said(notice.dismissed, { label: '14.j' }))
    await page.locator('#grid').focus()
    await page.keyboard.press('Control+z')
    await announced(said(notice.undone, { deed: said(deed.dismiss, { label: '14.j' }) }))

    // The next flag is said, and the grid points to its cell.
    const flag = page.getByRole('complementary').getByRole('status')
    const first = await flag.innerText()
    const pointed = () => page.locator('#grid').getAttribute('aria-activedescendant')
    const before = await pointed()
    await page.keyboard.press('f')
    await expect.poll(pointed).not.toBe(before)
    expect(await page.locator(`[id="${await pointed()}"]`).count()).toBe(1)
    await expect(flag).not.toHaveText(first)
    await expect(flag).toContainText((await page.getByRole('complementary').getByRole('heading', { level: 2 }).innerText()))

    await page.keyboard.press('Control+k')
    // Formats are known when the core has answered.
    await expect(page.getByRole('dialog').getByRole('option', { name: /TMX/ })).toBeAttached()
    await page.getByRole('dialog').getByRole('combobox').fill(said(action.export, { format: 'TMX' }))
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('TMX')
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    await announced(said(notice.exported, { file: file.suggestedFilename() }))

    await page.keyboard.press('Control+2')
    await expect(page.locator('#grid [role=toolbar]')).toBeVisible()
    await page.keyboard.press('Control+Backspace')
    await expect.poll(async () => bare(await status.innerText())).toMatch(new RegExp(`^${bare(said(notice.regrouped, { deed: said(deed.mergeRows, { label: '.*', other: '.*' }) }))}$`))
    await page.keyboard.press('Control+Enter')
    await expect.poll(async () => bare(await status.innerText())).toMatch(new RegExp(`^${bare(said(notice.regrouped, { deed: said(deed.confirmRow, { label: '.*' }) }))}$`))
  })
}

test('keys that are typed before a part has come are meant for it', async ({ desk }) => {
  const page = await desk.open()
  await open(page, 'en')
  const row = () => page.locator('#grid').getAttribute('aria-activedescendant')
  const before = await row()
  // The palette is on its way for a second.
  await page.route('**/Palette-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('next j')
  expect(await row()).toBe(before)
  await expect(page.getByRole('combobox', { name: 'Search or run a command' })).toHaveValue('next j')
  // The first empties the field.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('#grid').focus()
  // The form of a note has no way to come.
  await page.keyboard.press('a')
  await page.keyboard.press('Shift+C')
  await expect(page.getByRole('radio', { name: 'Critical' })).toBeChecked()
  expect(await row()).toBe(before)
})

test('keys that are pressed before something has been stored are meant for what it leaves', async ({ desk }) => {
  const page = await desk.open()
  const { undoDeed, deed, sentenceOf } = await open(page, 'en')
  const undo = (name: string) => page.getByRole('button', { name: said(undoDeed, { deed: name }), exact: true })
  const field = page.locator('textarea[data-editing]')
  // A corrected paragraph is opened again, given up and left, all in one go.
  await page.keyboard.press('e')
  await page.keyboard.type('x')
  for (const key of ['Enter', 'e', 'y', 'Enter', 'e', 'Escape', 'k']) await page.keyboard.press(key)
  await expect(page.locator('[data-label="14.j"] ins')).toHaveText('xy')
  await expect(field).toHaveCount(0)
  await expect(page.locator('[data-label="14.i"] [aria-selected=true]')).toBeVisible()
  // Undone, done again, undone at once.
  for (const key of ['Control+z', 'Control+Shift+z', 'Control+z', 'Control+z']) await page.keyboard.press(key)
  await expect(page.locator('[data-label="14.j"] ins')).toHaveCount(0)
  // The sentences of a row are worked on before they are known.
  for (const key of ['Control+2', 'k', 'k', 'k', 'k', 't', 'j', 'Control+Backspace']) await page.keyboard.press(key)
  const sentence = (number: string) => said(sentenceOf, { label: '14.e', number })
  await expect(undo(said(deed.mergeRows, { label: sentence('1'), other: sentence('2') }))).toBeEnabled()
  // Two rows are merged, and the second after them with the one before it.
  for (const key of ['Control+z', 't', 'Control+Backspace', 'j', 'j', 'Control+Backspace']) await page.keyboard.press(key)
  await expect(undo(said(deed.mergeRows, { label: '14.f', other: '14.g' }))).toBeEnabled()
  // From another mode a note is made and answered.
  for (const key of ['Control+3', 'f', 'a', 'Control+Enter', 'Control+2', 'Control+Alt+m']) await page.keyboard.press(key)
  await page.keyboard.type('So it is')
  await expect(page.locator('form textarea')).toHaveValue('So it is')
})
