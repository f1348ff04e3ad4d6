import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/*
 * The main job, as a person does it: see the flags, accept a correction, dismiss a flag, annotate, edit, reload, be
 * killed, export, and find exactly the corrected places changed in the file.
 */

const slow = { timeout: 60_000 }
/** Long enough for the whole document to be checked twice: without and with tagged words. */
const patient = { timeout: 120_000 }

const ready = async (page: Page) => {
  await expect(page.getByRole('grid')).toBeVisible(slow)
  await expect(page.getByText('Possible issue').first()).toBeVisible(slow)
}
const row = (page: Page, label: string) => page.locator(`[data-row][data-label="${label}"]`)
/** Rows are virtual: a row comes into the page by way of the outline. */
const goTo = async (page: Page, section: string, label: string) => {
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: section }).click()
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: new RegExp(`^${label.replace('annex.', 'Annex ').replaceAll('.', '\\.')}(?![.\\w])`) }).click()
  await expect(row(page, label)).toBeVisible()
}
const download = async (page: Page, format: string) => {
  await page.getByRole('button', { name: 'Export' }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: format }).click()])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** A count, when nothing is being checked: after an edit the whole document is checked again when work rests. */
const settled = async (page: Page, read: () => Promise<number>): Promise<number> => {
  await expect(page.getByText(/^Checking/)).toHaveCount(0, patient)
  return read()
}

test('the whole story', async ({ desk }) => {
  let page = await desk.open()
  await ready(page)

  // Flags on the two garbled clauses, with a mark in the gutter and a line under the words.
  await goTo(page, '创造有利的环境', '14.j')
  await expect(row(page, '14.j').getByRole('button', { name: /^Critical/ })).toBeVisible()
  await expect(row(page, '14.j').locator('[data-layer]').first()).toBeVisible(slow)
  await goTo(page, '提案附件', 'annex.4.a')
  await expect(row(page, 'annex.4.a').getByRole('button', { name: /^Critical/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /English/ })).toContainText('Reference, not official')
  await expect(page.getByRole('columnheader', { name: /中文/ })).toContainText('Released')

  // Correct: edit a block; the change is tracked while it is typed, and named in the undo button.
  await goTo(page, '提案附件', 'annex.4.a')
  await page.keyboard.press('e')
  const field = page.getByRole('textbox', { name: /Edit Annex 4\.a/ })
  const original = await field.inputValue()
  await field.fill(original.replace('的共识依赖', '所依赖的共识'))
  await expect(row(page, 'annex.4.a').locator('ins').first()).toBeVisible(slow)
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'Undo editing Annex 4.a' })).toBeEnabled()

  // Annotate words that are selected, by keyboard.
  await goTo(page, '创造有利的环境', '14.j')
  await row(page, '14.j').locator('[data-block]').first().evaluate((block) => {
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode()
    if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 3)
  })
  await page.keyboard.press('a')
  await expect(page.getByRole('blockquote')).toHaveText('在内的')
  await page.keyboard.press('7')
  await page.keyboard.press('Shift+M')
  await expect(page.getByRole('radio', { name: 'Major' })).toBeChecked()
  await page.getByLabel('Note', { exact: true }).fill('The clause has no head.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('The clause has no head.')).toBeVisible()

  // Dismiss a flag with a reason; accept a suggestion.
  await page.getByRole('tab', { name: 'Issue' }).click()
  const nav = page.getByRole('complementary', { name: 'Inspector' })
  const total = async () => Number(/of (\d+)/.exec(await nav.innerText())?.[1])
  await page.getByRole('grid').focus()
  await page.keyboard.press('Alt+f')
  const before = await settled(page, total)
  await page.keyboard.press('d')
  await page.getByLabel('Why is this not an error?').fill('Quoted so.')
  await page.keyboard.press('Enter')
  await expect.poll(total).toBe(before - 1)
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: 'Front matter' }).click()
  await page.getByRole('grid').focus()
  for (let step = 0; step < 40 && !(await nav.getByRole('button', { name: 'Accept' }).isVisible()); step++) await page.keyboard.press('f')
  await page.keyboard.press('Control+Enter')
  await expect.poll(total).toBeLessThan(before - 1)
  const left = await settled(page, total)

  // Undo and redo.
  await page.keyboard.press('Control+z')
  await expect.poll(total).toBeGreaterThan(left)
  await settled(page, total)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(total, patient).toBe(left)

  // It is all there after a reload, and after the browser is killed.
  await page.reload()
  await ready(page)
  await expect.poll(total, patient).toBe(left)
  await desk.kill()
  page = await desk.open()
  await ready(page)
  await expect.poll(async () => Number(/of (\d+)/.exec(await page.getByRole('complementary', { name: 'Inspector' }).innerText())?.[1]), patient).toBe(left)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await expect(page.getByText('The clause has no head.')).toBeVisible()

  // Export: only the corrected places differ from the released file.
  const released = await readFile(new URL('../../corpus/declaration/zh.md', import.meta.url), 'utf8')
  const markdown = await download(page, 'Markdown')
  const [was, now] = [released.split('\n'), markdown.text.split('\n')]
  expect(now).toHaveLength(was.length)
  const changed = now.filter((line, index) => line !== was[index])
  expect(changed.length).toBeLessThanOrEqual(2)
  expect(markdown.text).toContain('所依赖的共识')
  const tmx = await download(page, 'TMX')
  expect(tmx.text).toContain('<tmx version="1.4"')
  expect(tmx.text).toContain('所依赖的共识')
  await expect(page.getByText('0 requests made elsewhere')).toBeVisible()
})

test('a file that cannot be read changes nothing and says why', async ({ desk }) => {
  const page = await desk.open()
  await ready(page)
  const columns = await page.getByRole('columnheader').count()
  const cases = [
    { name: 'empty.md', body: Buffer.from(''), says: ['The file is empty.'] },
    { name: 'bad.md', body: Buffer.from([0xe4, 0xbd, 0x0a, 0xff]), says: ['The file is not valid UTF-8 text.', 'save it as UTF-8'] },
    { name: 'huge.md', body: Buffer.alloc(20 * 1024 * 1024, 'a'), says: ['The file is too large to be read here.'] },
    { name: 'picture.png', body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), says: ['Files of this type cannot be read.', 'These can be read: .md'] },
  ]
  const dialog = page.getByRole('dialog')
  for (const { name, body, says } of cases) {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Add a version' }).click()])
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: body })
    for (const words of [`${name} was not added`, ...says]) await expect(dialog).toContainText(words)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('columnheader')).toHaveCount(columns)
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  }
})

test('a further version is aligned beside the others and can be taken back', async ({ desk }) => {
  const page = await desk.open()
  await ready(page)
  const columns = await page.getByRole('columnheader').count()
  const english = await readFile(new URL('../../corpus/declaration/en.md', import.meta.url))
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Add a version' }).click()])
  await chooser.setFiles({ name: 'second.md', mimeType: 'text/markdown', buffer: english })
  await expect(page.getByRole('columnheader')).toHaveCount(columns + 1, slow)
  await page.getByRole('button', { name: 'Undo adding second.md' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(columns, slow)
})
