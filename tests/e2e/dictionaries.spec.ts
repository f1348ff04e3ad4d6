import type { Locator, Page } from '@playwright/test'
import { gzipSync, strToU8 } from 'fflate'
import { sound } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { openDraft } from '../support/project.ts'

/*
 * A person brings dictionaries and memories: by the button and by dropping, read and refused, what each brings, realigned
 * with them, undone, and still there in the next visit. In English and in Arabic.
 */

const slow = { timeout: 60_000 }
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const bring = async (page: Page, button: Locator, files: ReturnType<typeof file>[]) => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')])
  await chooser.setFiles(files)
}
/** Drops a file on the page, as from the desktop. */
const drop = (page: Page, target: string, { name, text }: { name: string; text: string }) =>
  page.evaluate(
    ([selector, fileName, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content], fileName))
      for (const type of ['dragover', 'drop']) document.querySelector(selector)?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }))
    },
    [target, name, text] as const,
  )

/** Nothing but a dictionary can tell which of these belong together; they were put together as they stand. */
const draft = {
  title: 'Beasts',
  texts: { zh: ['貘在眠', '猞猁在噬鱼', '鹮在啼', '骡在奔', '犛在啮草'], en: ['A tapir slumbers', 'Ibises warble', 'A mule gallops', 'Yaks nibble grass'] },
  rows: [{ zh: [0], en: [0] }, { zh: [1], en: [1] }, { zh: [2], en: [2] }, { zh: [3], en: [3] }, { zh: [4], en: [] }],
}
const beasts = 'zh,en\n貘,tapir\n猞猁,lynx\n鹮,"ibis|ibises"\n啼,warble\n骡,mule\n犛,yak\n草,grass\n麒麟,"unicorn, of a kind"\n'
const cells = (page: Page, lang: string) => page.locator(`[role="gridcell"][lang="${lang}"]`).allInnerTexts()

test('dictionaries are brought, counted, used to realign, undone by name and kept', async ({ desk }) => {
  let page = await desk.open()
  await expect(page.getByText('Possible issue').first()).toBeVisible(slow)
  await openDraft(page, draft)
  await page.getByRole('grid').focus()
  await page.keyboard.press('Alt+t')
  let dialog = page.getByRole('dialog', { name: 'Terms' })
  const pane = dialog.getByRole('region', { name: 'Dictionaries and memories' })
  await expect(pane).toContainText('None is needed')
  await bring(page, pane.getByRole('button', { name: 'Add files' }), [
    file('broken.tsv', 'zh\ten\n貘\ttapir\nmule\n'),
    file('nameless.csv', '貘,tapir\n'),
    file('beasts.csv', beasts),
    { ...file('memory.tmx.gz', ''), buffer: Buffer.from(gzipSync(strToU8('<tmx version="1.4"><header/><body><tu><tuv xml:lang="de"><seg>Tapir</seg></tuv><tuv xml:lang="en"><seg>tapir</seg></tuv></tu></body></tmx>'))) },
  ])
  const problems = pane.getByRole('alert')
  await expect(problems).toContainText('broken.tsv cannot be used', slow)
  await expect(problems).toContainText('Line 3: There is one cell where two or more are needed.')
  await expect(problems).toContainText('Line 1: The first line must name the language of each column')
  const items = pane.getByRole('listitem')
  await expect(items).toHaveCount(2, slow)
  await expect(items.nth(0)).toContainText('8 entries')
  await expect(pane.getByRole('table', { name: 'beasts.csv' }).getByRole('row').nth(1)).toContainText(/中文 – English\s*8\s*6/, slow)
  await expect(items.nth(1)).toContainText('1 translation unit')
  await expect(items.nth(1)).toContainText('No two of its languages are languages of this document', slow)
  await sound(page)

  await pane.getByRole('button', { name: 'Realign the document' }).press('Enter')
  await expect(pane.getByRole('status')).toContainText(/Realigned: \d rows changed\./, slow)
  await expect(pane).toContainText('Supports the alignment of 4 rows.', slow)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Undo realigning the document' })).toBeEnabled()
  await expect.poll(() => cells(page, 'en')).toEqual(['A tapir slumbers', '', 'Ibises warble', 'A mule gallops', 'Yaks nibble grass'])
  await page.getByRole('grid').focus()
  for (const name of ['memory.tmx.gz', 'beasts.csv']) {
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: `Undo adding ${name}` })).toBeEnabled()
  }
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('button', { name: 'Undo realigning the document' })).toBeEnabled()

  await desk.kill()
  page = await desk.open()
  await expect(page.getByRole('grid')).toBeVisible(slow)
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search or run a command' }).fill('Dictionaries and memories')
  await expect(page.getByRole('listbox', { name: 'Commands and places' }).getByRole('option').first()).toContainText('Dictionaries')
  await page.keyboard.press('Enter')
  dialog = page.getByRole('dialog', { name: 'Terms' })
  await expect(dialog.getByRole('table', { name: 'beasts.csv' })).toContainText('6', slow)
  await dialog.getByRole('button', { name: 'Remove beasts.csv' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Undo removing beasts.csv' })).toBeEnabled()
})

test('what is dropped is taken for what it is, and a memory is asked about; in Arabic', async ({ desk }) => {
  const page = await desk.open()
  await expect(page.getByText('Possible issue').first()).toBeVisible(slow)
  await openDraft(page, draft)
  await page.locator('footer select').selectOption('ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await drop(page, '[role="grid"]', { name: 'cedict.txt', text: '# CC-CEDICT\n貘 貘 [mo4] /tapir/\n騾 骡 [luo2] /mule/CL:匹[pi3]/\n' })
  const dialog = page.getByRole('dialog', { name: 'المصطلحات' })
  const pane = dialog.getByRole('region', { name: 'القواميس وذاكرات الترجمة' })
  await expect(pane.getByRole('listitem')).toContainText('مدخلان', slow)
  await expect(pane).toContainText('يدعم محاذاة', slow)
  await drop(page, '[role="dialog"] section', { name: 'bad.tsv', text: 'zh\ten\n貘\n' })
  await expect(pane.getByRole('alert')).toContainText(/السطر .2.: /u, slow)
  await sound(page)
  await pane.getByRole('button', { name: 'إضافة ملفات' }).focus()
  await page.keyboard.press('Escape')
  await drop(page, '[role="grid"]', { name: 'memory.tmx', text: '<tmx version="1.4"><header/><body><tu><tuv xml:lang="zh"><seg>貘在眠</seg></tuv><tuv xml:lang="en"><seg>A tapir slumbers</seg></tuv></tu></body></tmx>' })
  await expect(page.getByRole('dialog', { name: 'ما الغرض من' })).toBeVisible(slow)
  await sound(page)
  await page.getByRole('button', { name: 'استعماله ذاكرةَ ترجمة' }).click()
  await expect(pane.getByRole('listitem')).toHaveCount(2, slow)
  await expect(pane.getByRole('table', { name: 'memory.tmx' })).toContainText('1', slow)
})
