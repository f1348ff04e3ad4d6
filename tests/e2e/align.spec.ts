import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/*
 * Aligning, as a person does it with the keyboard: a confirmed row stays, work outlives a reload and a crash, and what is
 * below is aligned anew round what is confirmed.
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
