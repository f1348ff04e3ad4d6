import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/*
 * Correcting: composition input, fast typing, text of both directions, bold that stays bold, and notes that go where
 * their words go.
 */

const slow = { timeout: 30_000 }
const row = (page: Page, label: string) => page.locator(`[data-row][data-label="${label}"]`)
const cell = (page: Page, label: string, lang: string) => row(page, label).locator(`[role=gridcell][lang=${lang}]`)
/** What a cell says now, without what was deleted and without the names of marks. */
const says = (page: Page, label: string, lang: string) =>
  cell(page, label, lang).locator('[data-block]').evaluateAll((blocks) =>
    blocks
      .map((block) => {
        const copy = block.cloneNode(true) as Element
        copy.querySelectorAll('[data-gone]').forEach((gone) => gone.remove())
        return copy.textContent
      })
      .join('\n'),
  )

async function goTo(page: Page, label: string): Promise<void> {
  await expect(page.getByRole('grid')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(label)
  await page.keyboard.press('Enter')
  await expect(row(page, label)).toBeInViewport()
  await page.getByRole('grid').focus()
}
/** Opens a cell's editor. */
async function edit(page: Page, label: string, lang: string) {
  await cell(page, label, lang).locator('[data-block]').first().click({ position: { x: 6, y: 4 } })
  await page.getByRole('grid').focus()
  await page.keyboard.press('e')
  const field = row(page, label).locator('textarea')
  await expect(field).toBeFocused()
  return field
}

test('composition input, fast typing and bold', async ({ desk }) => {
  const page = await desk.open()
  await goTo(page, '14.j')
  const before = await says(page, '14.j', 'zh')
  const bold = await cell(page, '14.j', 'zh').locator('strong').first().innerText()

  // Pinyin is composed in the middle of the bold words; its letters are no shortcuts, its candidates no text.
  const field = await edit(page, '14.j', 'zh')
  await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(2, 2))
  const cdp = await page.context().newCDPSession(page)
  for (const text of ['f', 'fd', 'fd\u2019k']) await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await expect(field).toBeFocused()
  await cdp.send('Input.insertText', { text: '反对' })
  await expect(field).toHaveValue(`${before.slice(0, 2)}反对${before.slice(2)}`)
  await expect(row(page, '14.j').locator('ins')).toHaveText('反对')
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

  // Nothing that is typed faster than the page draws is lost.
  const typed = '，一二三四五六七八九十'.repeat(6)
  await page.keyboard.press('End')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await expect.poll(() => says(page, '14.j', 'zh'), slow).toBe(`${before.slice(0, 2)}反对${before.slice(2)}${typed}`)
  await expect(cell(page, '14.j', 'zh').locator('strong ins, ins strong').first()).toHaveText('反对')
  // What is inserted after plain words is plain, and the bold words are as bold as before.
  expect((await cell(page, '14.j', 'zh').locator('strong').allInnerTexts()).join('')).toBe(`${bold.slice(0, 2)}反对${bold.slice(2)}`)
  await page.keyboard.press('Control+z')
  await expect.poll(() => says(page, '14.j', 'zh'), slow).toBe(before)
})

test('Arabic with Latin letters and numbers in it', async ({ desk }) => {
  const page = await desk.open({ viewport: { width: 1920, height: 900 } })
  await goTo(page, '14.i')
  await page.getByRole('button', { name: /Open Arabic/ }).click()
  const before = await says(page, '14.i', 'ar')
  const field = await edit(page, '14.i', 'ar')
  await expect(field).toHaveAttribute('dir', 'rtl')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('UN75 (2020)، ')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' 14.j')
  await expect(row(page, '14.i').locator('ins').first()).toContainText('UN75')
  await page.keyboard.press('Enter')
  await expect.poll(() => says(page, '14.i', 'ar'), slow).toBe(`UN75 (2020)، ${before} 14.j`)
})

test('a note moves with its words; when they are gone it is listed as an orphan', async ({ desk }) => {
  const page = await desk.open()
  await goTo(page, '14.h')
  const before = await says(page, '14.h', 'zh')
  const words = '复原力'
  expect(before).toContain(words)
  await cell(page, '14.h', 'zh').locator('[data-block]').evaluate((block, wanted) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
  await page.keyboard.press('a')
  await expect(page.getByRole('blockquote')).toHaveText(words)
  await page.getByLabel('Note', { exact: true }).fill('Is this the agreed term?')
  await page.keyboard.press('Control+Enter')
  const marked = async () => (await cell(page, '14.h', 'zh').locator('.note[data-layer]').allInnerTexts()).join('')
  await expect.poll(marked, slow).toBe(words)

  // Words put before it push it on; the note stays on its own.
  await edit(page, '14.h', 'zh')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('总之，')
  await page.keyboard.press('Enter')
  await expect.poll(() => says(page, '14.h', 'zh'), slow).toBe(`总之，${before}`)
  expect(await marked()).toBe(words)
  await expect(page.getByRole('button', { name: /^Orphaned notes/ })).toHaveCount(0)

  // Its words are replaced: it stands nowhere, and says so.
  const field = await edit(page, '14.h', 'zh')
  await field.fill(`总之，${before.replace(words, '韧性')}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Orphaned notes\s*1/ })).toBeVisible(slow)
  expect(await marked()).toBe('')
  await page.getByRole('button', { name: /^Orphaned notes/ }).click()
  await expect(page.getByText('Notes whose words are gone')).toBeVisible()
  await expect(page.getByRole('complementary').getByText(words)).toBeVisible()
  // The words come back, and with them the place.
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(marked, slow).toBe(words)
})
