import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { fits, interfaces, openWorkbench, sound } from '../support/workbench.ts'

/*
 * The keys that people of this trade know, on keyboards that write Russian and Arabic; columns that stay while others
 * scroll past; and a window enlarged to 400%.
 */

const modifiers = { Alt: 1, Control: 2, Shift: 8 } as const
/** Presses a physical key that writes `key`, as a keyboard of another layout does. */
async function press(page: Page, code: string, key: string, ...held: (keyof typeof modifiers)[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const shared = { code, key, modifiers: held.reduce((sum, name) => sum + modifiers[name], 0), windowsVirtualKeyCode: code.charCodeAt(3) }
  await cdp.send('Input.dispatchKeyEvent', { ...shared, type: 'keyDown', ...(held.some((name) => name !== 'Shift') ? {} : { text: key }) })
  await cdp.send('Input.dispatchKeyEvent', { ...shared, type: 'keyUp' })
  await cdp.detach()
}
const activeRow = (page: Page) => page.locator('#grid').getAttribute('aria-activedescendant')
const ready = async (page: Page) => {
  await expect(page.getByText('Possible issue').first()).toBeVisible({ timeout: 60_000 })
  await page.getByRole('grid').focus()
}

for (const [layout, keys] of Object.entries({ Russian: { j: 'о', k: 'л', f: 'а', d: 'в', z: 'я', n: 'т', a: 'ф', s: 'ы' }, Arabic: { j: 'ت', k: 'ن', f: 'ب', d: 'ي', z: 'ئ', n: 'ى', a: 'ش', s: 'س' } }))
  test(`shortcuts go by the physical key, on a keyboard that writes ${layout}`, async ({ desk }) => {
    const page = await desk.open()
    await ready(page)
    const start = await activeRow(page)
    await press(page, 'KeyJ', keys.j)
    await expect.poll(() => activeRow(page)).not.toBe(start)
    await press(page, 'KeyK', keys.k)
    await expect.poll(() => activeRow(page)).toBe(start)
    const place = async () => parseInt(await page.getByText(/^\d+ of \d+/).innerText())
    const first = await place()
    await press(page, 'KeyF', keys.f)
    await expect.poll(place).toBe(first + 1)
    await press(page, 'KeyF', keys.f, 'Alt')
    await expect.poll(place).toBe(first)
    await press(page, 'KeyD', keys.d)
    await expect(page.getByLabel('Why is this not an error?')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^Undo dismissing/ })).toBeEnabled({ timeout: 30_000 })
    await page.getByRole('grid').focus()
    await press(page, 'KeyZ', keys.z, 'Control')
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled({ timeout: 30_000 })
    await press(page, 'KeyZ', keys.z, 'Control', 'Shift')
    await expect(page.getByRole('button', { name: /^Undo dismissing/ })).toBeEnabled({ timeout: 30_000 })
    await page.getByRole('grid').focus()
    await press(page, 'KeyA', keys.a)
    await expect(page.getByRole('tab', { name: 'Annotate' })).toHaveAttribute('aria-selected', 'true')
    await expect(page.locator('form')).toBeFocused()
    await press(page, 'KeyN', keys.n)
    await expect(page.getByRole('radio', { name: 'Neutral' })).toBeChecked()
    await page.keyboard.press('Escape')
    await page.getByRole('grid').focus()
    await press(page, 'KeyK', keys.k, 'Control')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    // While a word is being composed no letter is a shortcut.
    const flag = await page.getByText(/^\d+ of \d+/).innerText()
    await page.getByRole('grid').evaluate((grid) => grid.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyF', key: 'f', isComposing: true, bubbles: true })))
    expect(await page.getByText(/^\d+ of \d+/).innerText()).toBe(flag)
  })

for (const lang of ['en', 'ar'])
  test(`what is pinned stays while the others scroll past, interface ${lang}`, async ({ desk }) => {
    const page = await desk.open({ viewport: { width: 1920, height: 900 } })
    await ready(page)
    await page.evaluate(() => localStorage.setItem('sixfold.layout.declaration', JSON.stringify({ pinned: ['en', 'fr', 'es'], widths: { fr: 600, es: 600 } })))
    await page.reload()
    await expect(page.getByRole('grid')).toBeVisible({ timeout: 60_000 })
    if (lang === 'ar') await page.locator('footer select').selectOption('ar')
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    const edge = async (version: string) => {
      const box = await page.locator(`[data-version-head=${version}]`).boundingBox()
      return Math.round((lang === 'ar' ? (box?.x ?? 0) + (box?.width ?? 0) : box?.x) ?? 0)
    }
    const before = { zh: await edge('zh'), en: await edge('en'), es: await edge('es') }
    await page.locator('#grid').evaluate((grid, by) => grid.scrollBy({ left: by }), lang === 'ar' ? -200 : 200)
    expect(await edge('zh')).toBe(before.zh)
    expect(await edge('en')).toBe(before.en)
    expect(Math.abs((await edge('es')) - before.es)).toBe(200)
    // In read mode too, where a version has a width as well.
    await page.locator('#grid').focus()
    for (const mode of [4, 3]) {
      await page.keyboard.press(`Control+${mode}`)
      await expect(page.locator('#grid[data-wide=true] [data-version-head=zh]')).toBeVisible()
      const still = await edge('zh')
      await page.locator('#grid').evaluate((grid, by) => grid.scrollBy({ left: by }), lang === 'ar' ? -100 : 100)
      expect(await edge('zh')).toBe(still)
    }
    const [head, text] = await Promise.all([page.locator('[data-version-head=en]').boundingBox(), page.locator('[role=gridcell][lang=en]').first().boundingBox()])
    expect(Math.round(head?.x ?? 0)).toBe(Math.round(text?.x ?? -1))
  })

/** What can be used but cannot be brought under a finger: it stays outside the window, or something lies over it. */
const unreachable = () =>
  [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, [tabindex="0"]')]
    .filter((element) => !element.matches(':disabled, .sr, [aria-hidden=true] *, [inert] *') && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [Math.min(Math.max(left + width / 2, 1), innerWidth - 2), Math.min(Math.max(top + height / 2, 1), innerHeight - 2)]
      const hit = document.elementFromPoint(x, y)
      const label = element.closest('label')
      return hit === null || !(element.contains(hit) || hit.contains(element) || label?.contains(hit))
    })
    .map((element) => element.outerHTML.slice(0, 140))

for (const lang of interfaces)
  test(`enlarged to 400% there is room for the text, nothing scrolls in two directions, and all of it can be done (${lang})`, async ({ desk }) => {
    const { page, press, grid, texts } = await openWorkbench(desk, lang, { viewport: { width: 320, height: 256 } })
    const reached = async (when: string) => {
      await fits(page, when)
      expect(await page.evaluate(unreachable), when).toEqual([])
    }
    for (const mode of [1, 2, 4, 3]) {
      await grid.focus()
      await press(`Control+${mode}`)
      if (mode > 1) {
        await expect(page.locator('#grid [role=row]').first()).toBeVisible()
        // More than half of the window is the document's.
        expect((await grid.boundingBox())?.height).toBeGreaterThan(128)
      }
      await reached(`mode ${mode}`)
    }
    await sound(page)
    // What stands beside the text elsewhere comes over it here, and goes.
    for (const [name, part] of [[texts.outline, page.getByRole('navigation', { name: texts.outline })], [texts.inspector, page.getByRole('complementary', { name: texts.inspector })]] as const) {
      await page.getByRole('banner').getByRole('button', { name, exact: true }).click()
      await expect(part).toBeInViewport()
      await fits(page, name)
      await sound(page, name)
      await press('Escape')
      await expect(part).not.toBeInViewport()
    }
    await grid.focus()
    for (const key of ['Control+k', 'Shift+?', 'Alt+t']) {
      await press(key)
      await expect(page.getByRole('dialog')).toBeInViewport()
      await fits(page, key)
      await sound(page, key)
      await press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    // A text is corrected where there is hardly room for it.
    await grid.focus()
    await press('e')
    await expect(page.locator('textarea[data-editing]')).toBeInViewport()
    await page.keyboard.type('好')
    await press('Enter')
    await expect(page.locator('[data-row] ins').first()).toBeInViewport()
  })
