import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/*
 * Sentences inside a row are regrouped with the same keys as rows, by name undone, kept over a reload, over a new
 * alignment of the blocks and over merging the rows they stand in.
 */

const slow = { timeout: 30_000 }
const undone = (page: Page, name: string) => expect(page.getByRole('button', { name, exact: true })).toBeEnabled(slow)
const sentences = (page: Page) => page.locator('[data-label="14.e"] [data-by]')
/** How many sentences each sentence row holds in a version. */
const shape = (page: Page, version: string) => sentences(page).evaluateAll((rows, lang) => rows.map((row) => row.querySelectorAll(`[data-slip][lang="${lang}"]`).length).join(), version)
const shaped = (page: Page, zh: string, en: string) => expect.poll(async () => [await shape(page, 'zh'), await shape(page, 'en')], slow).toEqual([zh, en])

async function open(page: Page, label = '14.e'): Promise<void> {
  await expect(page.getByRole('grid')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(label)
  await page.keyboard.press('Enter')
  await expect(page.locator(`[data-label="${label}"]`)).toBeInViewport()
}

/** The sentences of 14.e in align mode, whichever way it was looked at before. */
async function openSentences(page: Page): Promise<void> {
  await open(page)
  await page.keyboard.press('Control+2')
  const shown = page.getByRole('button', { name: /^Sentences/ })
  await expect(shown).toBeVisible(slow)
  if ((await shown.getAttribute('aria-pressed')) === 'false') await page.keyboard.press('t')
}

test('sentences are merged, split, pushed, shifted, picked and confirmed by keyboard, and it lasts', async ({ desk }) => {
  const page = await desk.open()
  await openSentences(page)
  await shaped(page, '1,1', '1,1')

  // To a screen reader each is a row of the grid, with a header of its own and its cells under the versions' headers.
  const rows = page.locator('[data-label="14.e"][role=rowgroup] > [role=presentation] > [role=presentation] > [role=row][data-by]')
  await expect(rows.getByRole('rowheader')).toHaveText(['14.e, sentence 1', '14.e, sentence 2'])
  const numbers = await page.locator('#grid [role=row][aria-rowindex]').evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-rowindex'))))
  expect(numbers).toEqual(numbers.map((_, at) => (at === 0 ? 1 : (numbers[1] ?? 0) + at - 1)))
  const english = await page.getByRole('columnheader', { name: /English/ }).getAttribute('aria-colindex')
  await expect(rows.first().locator('[role=gridcell]:has([lang=en])')).toHaveAttribute('aria-colindex', english ?? '')
  await expect(page.locator('#grid')).toHaveAttribute('aria-activedescendant', (await rows.first().locator('[role=gridcell]').first().getAttribute('id')) ?? '')

  // j goes to the second sentence; merge it with the first, split them again.
  await page.keyboard.press('j')
  await page.keyboard.press('Control+Backspace')
  await undone(page, 'Undo merge of 14.e, sentence 1 and 14.e, sentence 2')
  await shaped(page, '2', '2')
  await page.keyboard.press('s')
  await undone(page, 'Undo split of 14.e, sentence 1')
  await shaped(page, '1,1', '1,1')

  // Push the English one down, pull it up again, shift it up; pick its counterpart.
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Enter')
  await undone(page, 'Undo pushing a cell down in 14.e, sentence 2')
  await shaped(page, '1,1,0', '1,0,1')
  await page.keyboard.press('Backspace')
  await shaped(page, '1,1', '1,1')
  await page.keyboard.press('Control+ArrowUp')
  await shaped(page, '1,1', '2,0')
  await page.keyboard.press('Control+ArrowDown')
  await undone(page, 'Undo shifting a block down from 14.e, sentence 1')
  await shaped(page, '1,1', '1,1')
  await page.keyboard.press('Shift+Enter')
  await undone(page, 'Undo a new row below 14.e, sentence 2')
  await shaped(page, '1,1,0', '1,0,1')
  await page.keyboard.press('Space')
  await page.keyboard.press('k')
  await page.keyboard.press('Alt+ArrowLeft')
  await page.keyboard.press('Space')
  await undone(page, 'Undo joining cells of 14.e, sentence 3 and 14.e, sentence 2')
  await shaped(page, '1,0,1', '1,0,1')
  for (const name of ['Undo joining cells of 14.e, sentence 3 and 14.e, sentence 2', 'Undo a new row below 14.e, sentence 2']) {
    await undone(page, name)
    await page.keyboard.press('Control+z')
  }
  await shaped(page, '1,1', '1,1')

  // Confirmed, it is left alone, and the work goes on in the next row.
  await page.keyboard.press('Control+Enter')
  await undone(page, 'Undo confirming 14.e, sentence 2')
  await expect(page.locator('[data-label="14.f"]').getByRole('toolbar')).toBeVisible(slow)
  await page.keyboard.press('k')
  await expect(sentences(page).nth(1).getByText('Confirmed by a person')).toBeAttached(slow)
  await page.keyboard.press('Control+Backspace')
  await expect(page.getByText(/14\.e, sentence 2 is confirmed/)).toBeVisible(slow)
  // Aligned anew, the confirmed one stays.
  await page.keyboard.press('k')
  await page.keyboard.press('Control+Shift+k')
  await undone(page, 'Undo realigning below 14.e, sentence 1')
  await expect(sentences(page).nth(1)).toHaveAttribute('data-locked', 'true')
})

test('what was done to sentences outlives a crash, a new alignment of the blocks, and merging their rows', async ({ desk }) => {
  let page = await desk.open()
  await openSentences(page)
  await shaped(page, '1,1', '1,1')
  await page.keyboard.press('j')
  await page.keyboard.press('Control+Backspace')
  await undone(page, 'Undo merge of 14.e, sentence 1 and 14.e, sentence 2')
  await desk.kill()
  page = await desk.open()
  // The arrangement lies in storage that a crash may lose; the work does not.
  await openSentences(page)
  await shaped(page, '2', '2')

  // Blocks: align all of them anew from the row above, and merge the two rows.
  await page.keyboard.press('t')
  await page.keyboard.press('k')
  await page.keyboard.press('Control+Shift+k')
  await undone(page, 'Undo realigning below 14.d')
  await page.keyboard.press('j')
  await page.keyboard.press('t')
  await shaped(page, '2', '2')
  await page.keyboard.press('t')
  await page.keyboard.press('Control+Backspace')
  await undone(page, 'Undo merge of 14.d and 14.e')
  await page.keyboard.press('t')
  const last = page.locator('[data-label="14.d"] [data-by]').last()
  await expect(last.locator('[data-slip][lang=zh]')).toHaveCount(2, slow)
  await expect(last).toHaveAttribute('data-by', 'human')
  // And back, one by one.
  for (const name of ['Undo merge of 14.d and 14.e', 'Undo realigning below 14.d', 'Undo merge of 14.e, sentence 1 and 14.e, sentence 2']) {
    await undone(page, name)
    await page.keyboard.press('Control+z')
  }
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled(slow)
})
