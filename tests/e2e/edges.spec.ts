import { sound } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { openDraft, type Draft } from '../support/project.ts'

/*
 * Documents that are not like the one the app comes with: nothing in them, one version, no counterpart, very long
 * paragraphs and words, two directions in a cell. Each is looked at in every mode, wide and narrow, and worked on.
 */

const chinese = '在全球化的世界中，各国人民必须共同努力，以实现可持续发展目标。'
const english = 'In a globalised world, the peoples must work together to achieve the Sustainable Development Goals. '
const drafts: readonly Draft[] = [
  { title: 'One version', texts: { zh: ['第一段。', '第二段。'] } },
  { title: 'No counterpart', texts: { zh: ['第一段。', '第二段。'], en: ['Alone.', 'Alone, too.'] }, rows: [{ zh: [0], en: [] }, { zh: [1], en: [] }, { zh: [], en: [0] }, { zh: [], en: [1] }] },
  { title: 'Long paragraphs', texts: { zh: [chinese.repeat(320), '短。'], en: [english.repeat(105), 'Short.'] } },
  { title: 'Long words', texts: { zh: [`见https://example.org/${'a'.repeat(300)}。`], en: ['Donaudampfschifffahrts'.repeat(30)], ar: ['كلمة'.repeat(120)] } },
  { title: 'Both directions', texts: { zh: ['联合国（الأمم المتحدة）与UN75。', '纯中文'], ar: ['إعلان UN75 (2020) ونص.', 'Only English here (see 14.j).'], en: ['The title إعلان الشعوب (2020).', 'عربي فقط هنا.'] } },
]

for (const lang of ['en', 'ar'])
  test(`documents of any shape stay usable, interface ${lang}`, async ({ desk }) => {
    const page = await desk.open({ viewport: { width: 1280, height: 800 } })
    await expect(page.getByRole('grid')).toBeVisible({ timeout: 60_000 })
    for (const draft of lang === 'en' ? drafts : drafts.slice(-2)) {
      await openDraft(page, draft)
      if (lang !== 'en') {
        await page.locator('footer select').selectOption(lang)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
      }
      for (const mode of [1, 2, 4, 3]) {
        await page.locator('#grid').focus()
        await page.keyboard.press(`Control+${mode}`)
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${draft.title}, mode ${mode}, ${width} px`).toBeLessThanOrEqual(0)
        }
        if (mode > 1) await expect(page.locator('[data-row]').first(), `${draft.title}, mode ${mode}`).toBeVisible()
      }
      await sound(page, draft.title)
      // The first cell is corrected as anywhere.
      await page.locator('#grid').focus()
      await page.locator('[data-row] [role=gridcell][lang=zh] [data-block]').first().click({ position: { x: 4, y: 4 } })
      await page.locator('#grid').focus()
      await page.keyboard.press('e')
      await expect(page.locator('textarea[data-editing]')).toBeFocused()
      await page.keyboard.type('好')
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-row] ins').first()).toHaveText('好')
      if (lang !== 'en') await page.locator('footer select').selectOption('en')
    }
    // A line that was left in another script runs as it is written and stays at its column's edge.
    await expect(page.locator('[data-version=ar][data-block="ar/1"]')).toHaveAttribute('dir', 'ltr')
    await expect(page.locator('[data-version=en][data-block="en/1"]')).toHaveAttribute('dir', 'rtl')
    await expect(page.locator('[data-version=ar][data-block="ar/0"]')).toHaveAttribute('dir', 'rtl')
  })

test('an empty project says what to do, and takes a version', async ({ desk }) => {
  const page = await desk.open()
  await expect(page.getByRole('grid')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('New document')
  await page.keyboard.press('Enter')
  const region = page.getByRole('region', { name: 'No text yet' })
  for (const mode of [1, 2, 4, 3]) {
    await page.keyboard.press(`Control+${mode}`)
    await expect(region).toBeVisible()
  }
  await sound(page)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), region.getByRole('button', { name: 'Add a version' }).click()])
  // Several at once: what can be read is added, each in a column that is open, and each of the others is told of.
  const files = { 'first.md': '# 标题\n\n第一段。\n', 'no.docx': 'PK', 'second.md': '# The heading\n\nThe first paragraph of the text.\n', 'empty.txt': '' }
  await chooser.setFiles(Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  const dialog = page.getByRole('dialog')
  for (const words of ['no.docx was not added', 'These can be read: .md', 'empty.txt was not added']) await expect(dialog).toContainText(words, { timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Close' }).click()
  for (const text of ['第一段。', 'The first paragraph of the text.']) await expect(page.getByRole('gridcell', { name: text })).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('[data-version-head]')).toContainText(['first.md', 'second.md'])
  // The first version names the document and is revised, until another one is.
  await expect(page.getByRole('heading', { level: 1, name: '标题' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo adding second.md' }).click()
  await page.getByRole('button', { name: 'Undo adding first.md' }).click()
  await expect(region).toBeVisible()
  await page.getByRole('button', { name: 'Undo starting a new document' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'UN75 People’s Declaration' })).toBeVisible()
  await page.locator('[data-version-head=en]').getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Revise this version' }).click()
  await page.getByRole('button', { name: 'Undo choosing English for revision' }).click()
  await expect(page.locator('[data-version-head]').first()).toContainText('中文')
})
