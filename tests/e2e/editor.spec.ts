import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { begins, interfaces, openWorkbench, sound, type Workbench } from '../support/workbench.ts'

/*
 * Correcting and annotating: composition input, fast typing, text of both directions, bold that stays bold, and notes
 * that go where their words go.
 */

const slow = { timeout: 30_000 }

/** What a cell says now, without what was deleted and without the names of marks. */
const says = ({ cell }: Workbench, label: string, lang: string) =>
  cell(label, lang).locator('[data-block]').evaluateAll((blocks) =>
    blocks
      .map((block) => {
        const copy = block.cloneNode(true) as Element
        copy.querySelectorAll('[data-gone]').forEach((gone) => gone.remove())
        return copy.textContent
      })
      .join('\n'),
  )

/** Opens a cell's editor. */
async function edit({ cell, row, grid, press }: Workbench, label: string, lang: string) {
  await cell(label, lang).locator('[data-block]').first().click({ position: { x: 6, y: 4 } })
  await grid.focus()
  await press('e')
  const field = row(label).locator('textarea')
  await expect(field).toBeFocused()
  return field
}

/** Selects words in a cell, as a pointer does. */
const select = ({ cell }: Workbench, label: string, lang: string, words: string) =>
  cell(label, lang).locator('[data-block]').evaluate((block, wanted) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const nodes: Node[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
    const text = nodes.map((node) => node.textContent ?? '').join('')
    const at = text.indexOf(wanted)
    const place = (offset: number): readonly [Node, number] => {
      let left = offset
      for (const node of nodes) {
        const length = node.textContent?.length ?? 0
        if (left <= length) return [node, left]
        left -= length
      }
      throw new Error('no such place')
    }
    document.getSelection()?.setBaseAndExtent(...place(at), ...place(at + wanted.length))
  }, words)

/** Composes a word as a Chinese input method does, with the keys that it takes for itself. */
async function compose(cdp: CDPSession, steps: readonly string[]): Promise<void> {
  for (const text of steps) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    // The letters, and Enter, Escape and Backspace that go to the list of candidates.
    for (const [key, code] of [[text.slice(-1), `Key${text.slice(-1).toUpperCase()}`], ['Enter', 'Enter'], ['Escape', 'Escape'], ['Backspace', 'Backspace']] as const)
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code, windowsVirtualKeyCode: 229 })
  }
}

const caret = (page: Page) => page.locator('textarea[data-editing]').evaluate((field: HTMLTextAreaElement) => field.selectionStart)

for (const lang of interfaces) {
  test(`composition input, fast typing and bold (${lang})`, async ({ desk }) => {
    const work = await openWorkbench(desk, lang)
    const { page, cell, row, press, goTo } = work
    await goTo('14.j')
    const before = await says(work, '14.j', 'zh')
    const bold = await cell('14.j', 'zh').locator('strong').first().innerText()

    // Pinyin is composed in the middle of the bold words; its letters are no shortcuts, its candidates no text.
    const field = await edit(work, '14.j', 'zh')
    await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(2, 2))
    const cdp = await page.context().newCDPSession(page)
    await compose(cdp, ['f', 'fd', 'fdk'])
    await expect(field).toBeFocused()
    await cdp.send('Input.insertText', { text: '反对' })
    await expect(field).toHaveValue(`${before.slice(0, 2)}反对${before.slice(2)}`)
    // Another word is begun and given up.
    await compose(cdp, ['a'])
    await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
    await expect(field).toHaveValue(`${before.slice(0, 2)}反对${before.slice(2)}`)
    await expect(row('14.j').locator('ins')).toHaveText('反对')
    await sound(page)

    // Nothing that is typed faster than the page draws is lost.
    const typed = '，一二三四五六七八九十'.repeat(6)
    await press('Control+End')
    await page.keyboard.type(typed)
    await press('Enter')
    await expect.poll(() => says(work, '14.j', 'zh'), slow).toBe(`${before.slice(0, 2)}反对${before.slice(2)}${typed}`)
    await expect(cell('14.j', 'zh').locator('strong ins, ins strong').first()).toHaveText('反对')
    // What is inserted after plain words is plain, and the bold words are as bold as before.
    expect((await cell('14.j', 'zh').locator('strong').allInnerTexts()).join('')).toBe(`${bold.slice(0, 2)}反对${bold.slice(2)}`)
    await press('Control+z')
    await expect.poll(() => says(work, '14.j', 'zh'), slow).toBe(before)
  })

  test(`Arabic with Latin letters and numbers in it, and a caret that goes through all of it (${lang})`, async ({ desk }) => {
    const work = await openWorkbench(desk, lang, { viewport: { width: 1920, height: 900 } })
    const { page, row, press, goTo } = work
    await goTo('14.i')
    const closed = page.locator('[role=columnheader] button:has([lang=ar])')
    if (await closed.isVisible()) await closed.click()
    const before = await says(work, '14.i', 'ar')
    const field = await edit(work, '14.i', 'ar')
    await expect(field).toHaveAttribute('dir', 'rtl')
    await press('Control+Home')
    await page.keyboard.type('UN75 (2020)، ')
    // The arrow to the left goes on in Arabic, also past what runs the other way, and passes every place once.
    await press('Control+Home')
    const ahead = 'UN75 (2020)، '.length + 8
    const places = new Set<number>()
    for (let step = 0; step < ahead + 4; step++) {
      places.add(await caret(page))
      await press('ArrowLeft')
    }
    for (let place = 0; place <= ahead; place++) expect(places, `the caret at ${place}`).toContain(place)
    await press('Control+End')
    await page.keyboard.type(' 14.j')
    await expect(row('14.i').locator('ins').first()).toContainText('UN75')
    await sound(page)
    await press('Enter')
    await expect.poll(() => says(work, '14.i', 'ar'), slow).toBe(`UN75 (2020)، ${before} 14.j`)
  })

  test(`notes overlap, are rated by keys and move with their words; when these are gone they are orphans (${lang})`, async ({ desk }) => {
    const work = await openWorkbench(desk, lang)
    const { page, cell, grid, press, goTo, texts, inspector } = work
    await goTo('14.h')
    const before = await says(work, '14.h', 'zh')
    const [words, wider] = ['复原力', '具有复原力社会']
    expect(before).toContain(wider)
    const note = async (on: string, said: string) => {
      await select(work, '14.h', 'zh', on)
      await press('a')
      await expect(page.getByRole('blockquote')).toHaveText(on)
      await press('2', 'Shift+M')
      await expect(inspector.getByRole('combobox')).toHaveValue('accuracy/omission')
      await expect(inspector.getByRole('radio', { name: texts.severity.major })).toBeChecked()
      await page.getByLabel(texts.annotate.note, { exact: true }).fill(said)
      await press('Control+Enter')
      await expect(page.getByRole('article').filter({ hasText: said })).toBeVisible()
    }
    await note(words, '是商定的术语吗？')
    const marked = async () => (await cell('14.h', 'zh').locator('.note[data-layer]').evaluateAll((spans, block) => spans.filter((span) => !span.querySelector(block)).map((span) => span.textContent).join(''), '.note[data-layer]'))
    await expect.poll(marked, slow).toBe(words)

    // Words put before it push it on; the note stays on its own.
    await edit(work, '14.h', 'zh')
    await press('Control+Home')
    await page.keyboard.type('总之，')
    await press('Enter')
    await expect.poll(() => says(work, '14.h', 'zh'), slow).toBe(`总之，${before}`)
    expect(await marked()).toBe(words)
    const orphans = page.getByRole('button', { name: begins(texts.orphans) })
    await expect(orphans).toHaveCount(0)

    // A second one on more words lies over it; both can be opened.
    await note(wider, '换个说法？')
    await expect.poll(() => cell('14.h', 'zh').locator('.note[data-layer] .note[data-layer]').count()).toBeGreaterThan(0)
    await sound(page)

    // Its words are replaced: it stands nowhere, and says so.
    const field = await edit(work, '14.h', 'zh')
    await field.fill(`总之，${before.replace(words, '韧性')}`)
    await press('Enter')
    await expect(orphans).toContainText('2', slow)
    expect(await marked()).toBe('')
    await orphans.click()
    await expect(inspector).toContainText(texts.notes.orphans)
    await expect(inspector.getByText(words, { exact: true })).toBeVisible()
    await sound(page, 'orphans')
    // The words come back, and with them the place.
    await grid.focus()
    await press('Control+z')
    await expect.poll(async () => (await cell('14.h', 'zh').locator('.note[data-layer]').count()) > 0, slow).toBe(true)
    await expect(orphans).toHaveCount(0)
  })
}
