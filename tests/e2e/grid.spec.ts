import { expect, test } from '../support/browser.ts'
import { beginning, bare, begins, exactly, fits, focused, interfaces, openWorkbench, said, sound } from '../support/workbench.ts'

/*
 * The first sight, the grid in its modes, and the words that belong together; for someone who reads from left to right
 * and for someone who reads from right to left.
 */

for (const lang of interfaces) {
  test(`a first visit opens at work: six versions in rows, flagged, the gravest flag in hand (${lang})`, async ({ desk }) => {
    const { page, texts, inspector, press, row } = await openWorkbench(desk, lang)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('columnheader')).toHaveCount(7)
    await expect(page.getByRole('columnheader').nth(1)).toContainText(texts.status.released)
    await expect(page.getByRole('columnheader').nth(2)).toContainText(texts.status.reference)
    await expect(page.locator('[data-layer]').first()).toBeVisible()
    await expect(row('14.j').locator('[aria-selected=true]')).toBeInViewport()
    await expect(inspector).toContainText(texts.severity.critical)
    await expect(inspector.getByRole('heading', { name: texts.issue.evidence })).toBeVisible()
    await expect(page.locator('footer')).toContainText(texts.saved)
    await sound(page)
    await fits(page)
    // The first key is for the work: nothing needs a click before it.
    await press('k')
    await expect(row('14.i').locator('[aria-selected=true]')).toBeInViewport()
  })

  test(`rows and their sentences are aligned by keyboard, and all of it is undone by name (${lang})`, async ({ desk }) => {
    const { page, texts, press, row, goTo, undoes, announced, forward } = await openWorkbench(desk, lang)
    const { deed, notice, align, mode } = texts
    const blocks = (label: string, version: string) => row(label).locator(`[data-version="${version}"]`)
    await goTo('14.e')
    await press('Control+2')
    await expect(page.getByRole('grid', { name: mode.align })).toBeFocused()
    await expect(row('14.e').getByText(begins(beginning(align.confidence))).first()).toBeAttached()
    await sound(page)

    const deeds: string[] = []
    const done = async (name: string) => {
      await undoes(name)
      await announced(said(notice.regrouped, { deed: name }))
      deeds.push(name)
    }
    await press('Control+Backspace')
    await done(said(deed.mergeRows, { label: '14.d', other: '14.e' }))
    await press('s')
    await done(said(deed.splitRow, { label: '14.d' }))
    await press(`Alt+${forward}`, 'Enter')
    await done(said(deed.pushDown, { label: '14.e' }))
    await press('Backspace')
    await done(said(deed.pullUp, { label: '14.e' }))
    await expect(blocks('14.e', 'en')).toHaveCount(1)
    await press('Control+ArrowDown')
    await done(said(deed.shiftDown, { label: '14.e' }))
    await press('Control+ArrowUp')
    await expect(page.locator('#grid [aria-selected=true]')).toBeInViewport()
    await press('Control+z')
    await expect(blocks('14.f', 'en')).toHaveCount(2)
    await press('Control+z')
    deeds.pop()
    await expect(blocks('14.f', 'en')).toHaveCount(1)
    await goTo('14.e')
    // Its sentences, one level down, with the same keys.
    await press('t')
    await expect(row('14.e').locator('[data-by]')).toHaveCount(2)
    await sound(page)
    await press('j', 'Control+Backspace')
    const sentence = (number: string) => said(texts.sentenceOf, { label: '14.e', number })
    await done(said(deed.mergeRows, { label: sentence('1'), other: sentence('2') }))
    await press('t')
    // What is confirmed stays when what is below is aligned anew.
    await press('Control+Enter')
    await done(said(deed.confirmRow, { label: '14.e' }))
    await press('k', 'k', 'Control+Shift+k')
    await done(said(deed.realignBelow, { label: '14.d' }))
    await expect(row('14.e').getByText(align.by.locked)).toBeAttached()
    await focused(page, 'aligning')
    for (const name of deeds.toReversed()) {
      await undoes(name)
      await press('Control+z')
      await announced(said(notice.undone, { deed: name }))
    }
    await expect(page.getByRole('button', { name: texts.undo, exact: true })).toBeDisabled()
  })

  test(`columns are shown, ordered, sized, paired and stacked, and the place is kept in every mode (${lang})`, async ({ desk }) => {
    const { page, texts, press, row, cell, goTo, forward } = await openWorkbench(desk, lang)
    const { columns, mode } = texts
    const namer = new Intl.DisplayNames([lang], { type: 'language' })
    const name = (of: string) => exactly((namer.of(of) ?? of).replace(/^./u, (first) => first.toLocaleUpperCase(lang)))
    const heads = page.getByRole('columnheader')
    await goTo('14.g')
    for (const [key, view] of [['Control+2', mode.align], ['Control+4', mode.read], ['Control+3', texts.grid]] as const) {
      await press(key)
      await expect(page.getByRole('grid', { name: view })).toBeFocused()
      await expect(row('14.g')).toBeInViewport()
      await expect(page.locator('[data-layer]')).toHaveCount(key === 'Control+3' ? await page.locator('[data-layer]').count() : 0)
      await sound(page, view)
    }
    await press('Control+4', 'o')
    await expect(heads).toHaveCount(2)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('footer')).toBeHidden()
    await expect(row('14.g')).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await press('o', 'Control+3')

    // Two versions alone, the others under the active row; and all again.
    await press('p')
    await expect(heads).toHaveCount(3)
    await expect(cell('14.g', 'ar')).toBeVisible()
    // Kept open they are under every row, or columns of their own.
    await expect(cell('14.h', 'ar')).toHaveCount(0)
    await press('Shift+P')
    await expect(cell('14.h', 'ar')).toBeVisible()
    await press('p')
    await expect(heads).toHaveCount(7)
    await expect(page.locator('[data-version-head]')).toHaveCount(6)
    await press('Shift+P')
    await expect(cell('14.g', 'ar')).toHaveCount(0)
    // A border moves by its own keys, a column by the workbench's, and both stay.
    const border = page.locator('[data-version-head=en]').getByRole('separator')
    const width = async () => Number(await border.getAttribute('aria-valuenow'))
    const before = await width()
    await border.focus()
    await border.press(forward)
    await expect.poll(width).toBeGreaterThan(before)
    await page.locator('#grid').focus()
    await press(`Alt+${forward}`, `Alt+Shift+${forward}`)
    const order = () => heads.evaluateAll((all) => all.map((head) => head.querySelector('[lang]')?.getAttribute('lang')).join())
    await expect.poll(order).toMatch(/^,?zh,fr,en/)
    const wide = await width()
    await page.reload()
    await expect.poll(order).toMatch(/^,?zh,fr,en/)
    expect(await width()).toBe(wide)
    // Kept open, and hidden, by menus.
    await page.locator('[data-version-head=en]').getByRole('button').first().click()
    await page.getByRole('menuitem', { name: columns.pin }).click()
    await expect(page.getByLabel(columns.pinned)).toBeVisible()
    await page.getByRole('button', { name: columns.button }).click()
    await page.getByRole('menuitemcheckbox', { name: name('ar') }).click()
    await press('Escape')
    await expect(heads).toHaveCount(6)
    await focused(page, 'a menu')
    // Where there is room for one only they stand below each other.
    await page.setViewportSize({ width: 390, height: 800 })
    await expect(page.locator('#grid [aria-selected=true]')).toBeInViewport()
    await fits(page)
    await sound(page, 'narrow')
  })

  test(`a word lights its counterparts under the pointer and at the caret (${lang})`, async ({ desk }) => {
    const { page, goTo, row, press } = await openWorkbench(desk, lang)
    await goTo('14.i')
    const lit = () => page.evaluate(() => CSS.highlights.get('sixfold-links')?.size ?? 0)
    // The pointer wanders over the first word, as a hand does; the grid may still settle under it.
    let step = 0
    const under = async () => {
      const box = await row('14.i').locator('[data-version=en]').boundingBox()
      await page.mouse.move((box?.x ?? 0) + 20 + (step++ % 3), (box?.y ?? 0) + 10)
      return lit()
    }
    await expect.poll(under, { timeout: 90_000, intervals: [200] }).toBeGreaterThan(1)
    await page.mouse.move(0, 0)
    await expect.poll(lit).toBe(0)
    await press('e')
    await expect(page.locator('textarea[data-editing]')).toBeFocused()
    // As the caret wanders over the first words.
    await press('Control+Home')
    await expect(async () => {
      await press('ArrowRight')
      await expect.poll(lit, { timeout: 3_000 }).toBeGreaterThan(1)
    }).toPass({ timeout: 60_000 })
    await sound(page)
    expect(bare(await page.locator('textarea[data-editing]').inputValue())).not.toBe('')
    await press('Escape')
    await focused(page, 'a correction given up')
  })
}
