import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/*
 * Aligning, reading and arranging, as a person does it with the keyboard: each operation is named in the undo button and
 * can be taken back, a confirmed row stays, the place is kept between the modes.
 */

const slow = { timeout: 30_000 }
const undo = (page: Page, name: string) => expect(page.getByRole('button', { name, exact: true })).toBeEnabled(slow)
const row = (page: Page, label: string) => page.locator(`[data-row][data-label="${label}"]`)
const blocks = (page: Page, label: string, version: string) => row(page, label).locator(`[data-version="${version}"]`)

const open = async (page: Page, section: string, label: string) => {
  await expect(page.getByRole('grid')).toBeVisible(slow)
  await expect(page.getByText('Possible issue').first()).toBeVisible(slow)
  const outline = page.getByRole('navigation', { name: 'Outline' })
  await outline.getByRole('button', { name: section }).click()
  await outline.getByRole('button', { name: new RegExp(`^${label.replaceAll('.', '\\.')}(?![.\\w])`) }).click()
  await expect(row(page, label)).toBeVisible()
  await page.getByRole('grid').focus()
}

test('rows are merged, split, pushed, joined and confirmed by keyboard, and all of it is undone by name', async ({ desk }) => {
  let page = await desk.open()
  await open(page, '创造有利的环境', '14.e')
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('grid', { name: 'Align' })).toBeVisible(slow)
  await expect(row(page, '14.e')).toBeVisible()

  // Ribbons say how surely neighbours belong together.
  await expect(row(page, '14.e').getByText(/Confidence .* between Chinese and English/)).toBeAttached(slow)

  await page.keyboard.press('Control+Backspace')
  await undo(page, 'Undo merge of 14.d and 14.e')
  await expect(blocks(page, '14.d', 'en')).toHaveCount(2)
  await page.keyboard.press('s')
  await undo(page, 'Undo split of 14.d')
  await expect(blocks(page, '14.e', 'en')).toHaveCount(1)

  // Push the English cell down, then pull it up again.
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Enter')
  await undo(page, 'Undo pushing a cell down in 14.e')
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('button', { name: /^Undo pulling a cell up/ })).toBeEnabled(slow)
  await expect(blocks(page, '14.e', 'en')).toHaveCount(1)

  // Shift its last block down and bring it back by picking the two cells that match.
  await page.keyboard.press('Control+ArrowDown')
  await undo(page, 'Undo shifting a block down from 14.e')
  await expect(blocks(page, '14.f', 'en')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(blocks(page, '14.f', 'en')).toHaveCount(1)

  // Confirm: the row is locked, work goes on in the next one, and nothing changes the locked one.
  await row(page, '14.e').locator('[data-slip]').first().click()
  await page.keyboard.press('Control+Enter')
  await undo(page, 'Undo confirming 14.e')
  await expect(row(page, '14.e').getByText('Confirmed by a person')).toBeAttached()
  await expect(row(page, '14.f').getByRole('toolbar')).toBeVisible()
  await page.keyboard.press('Control+Backspace')
  await expect(page.getByText(/cannot be done here/)).toBeVisible()
  await expect(row(page, '14.e')).toBeVisible()

  // It lasts; taken back step by step the first alignment stands again.
  await page.reload()
  await expect(page.getByRole('grid', { name: 'Align' })).toBeVisible(slow)
  await undo(page, 'Undo confirming 14.e')
  await desk.kill()
  page = await desk.open()
  await undo(page, 'Undo confirming 14.e')
  // A crash takes no work, but it may take the way things were looked at a moment before.
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('grid', { name: 'Align' })).toBeVisible(slow)
  await page.getByRole('grid').focus()
  for (let step = 0; step < 12 && !(await page.getByRole('button', { name: 'Undo', exact: true }).isVisible()); step++) {
    const name = await page.getByRole('button', { name: /^Undo/ }).getAttribute('aria-label')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: /^Undo/ })).not.toHaveAttribute('aria-label', name ?? '', slow)
  }
  await expect(page.getByText('0 of 89 confirmed')).toBeVisible()
})

test('what is below is aligned anew round what is confirmed', async ({ desk }) => {
  const page = await desk.open()
  await open(page, '创造有利的环境', '14.b')
  await page.keyboard.press('Control+2')
  await page.keyboard.press('Control+Backspace')
  await undo(page, 'Undo merge of 14.a and 14.b')
  await page.keyboard.press('k')
  await page.keyboard.press('Control+Shift+k')
  await undo(page, 'Undo realigning below 14')
  await expect(row(page, '14.b')).toBeVisible(slow)
})

test('sentences of a row, the place kept between modes, columns by keyboard', async ({ desk }) => {
  const page = await desk.open()
  await open(page, '创造有利的环境', '14.g')
  await page.keyboard.press('Control+2')
  await page.keyboard.press('t')
  await expect(row(page, '14.g').locator('[lang=en]').nth(1)).toBeVisible(slow)
  await page.keyboard.press('t')
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('grid', { name: 'Read' })).toBeVisible(slow)
  await expect(row(page, '14.g')).toBeInViewport()
  await expect(page.locator('[data-layer]')).toHaveCount(0)
  await page.keyboard.press('o')
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  await page.keyboard.press('o')
  await page.keyboard.press('Control+3')
  await expect(row(page, '14.g')).toBeInViewport()

  // Two versions alone, the others under the active row; and all again.
  await page.keyboard.press('p')
  await expect(page.getByRole('columnheader')).toHaveCount(3)
  await expect(row(page, '14.g').locator('[lang=ar][role=gridcell]')).toBeVisible()
  await page.keyboard.press('p')
  // The border of a column moves by its own keys, and stays moved.
  const border = page.getByRole('separator', { name: 'Width of English' })
  await border.focus()
  await border.press('ArrowRight')
  const width = await border.getAttribute('aria-valuenow')
  await page.getByRole('grid').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  const order = await page.getByRole('columnheader').allInnerTexts()
  await page.reload()
  await expect(page.getByRole('grid')).toBeVisible(slow)
  await expect(page.getByRole('separator', { name: 'Width of English' })).toHaveAttribute('aria-valuenow', width ?? '')
  await expect.poll(async () => (await page.getByRole('columnheader').allInnerTexts()).join()).toBe(order.join())

  // A hidden version goes and comes back by the menu.
  await page.getByRole('button', { name: 'Versions shown' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Arabic' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /Open Arabic/ })).toHaveCount(0)
})

test('a word lights its counterparts', async ({ desk }) => {
  const page = await desk.open()
  await open(page, '创造有利的环境', '14.i')
  // The pointer wanders over the first word, as a hand does; the grid may still settle under it.
  let step = 0
  const lit = async () => {
    const box = await row(page, '14.i').locator('[data-version=en]').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 20 + (step++ % 3), (box?.y ?? 0) + 10)
    return page.evaluate(() => CSS.highlights.get('sixfold-links')?.size ?? 0)
  }
  await expect.poll(lit, { timeout: 90_000, intervals: [500] }).toBeGreaterThan(1)
})

test('nothing that axe can see is wrong in align and read, wide and narrow', async ({ desk }) => {
  const page = await desk.open()
  await open(page, '创造有利的环境', '14.i')
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const mode of ['Align', 'Read']) {
      await page.getByRole('navigation', { name: 'Modes' }).getByRole('button', { name: mode }).click()
      await expect(page.getByRole('grid', { name: mode })).toBeVisible(slow)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  }
})
