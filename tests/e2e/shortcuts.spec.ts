import { expect, test } from '../support/browser.ts'
import { openWorkbench } from '../support/workbench.ts'

/*
 * Every shortcut that the list of shortcuts shows does what it says, in every mode that has it, and every command is
 * found in the palette.
 */

/** What can be seen of where the workbench stands. */
const aspects = () => {
  const of = (selector: string, attribute: string) => document.querySelector(selector)?.getAttribute(attribute) ?? ''
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
  return {
    mode: text('header nav [aria-current=page]'),
    dialog: String(document.querySelectorAll('[role=dialog]').length),
    dock: String(document.querySelectorAll('main section[aria-label] input').length),
    cell: of('#grid', 'aria-activedescendant'),
    flag: text('aside [role=status]'),
    tab: of('aside [role=tab][aria-selected=true]', 'id'),
    field: document.activeElement?.id ?? '',
    editing: of('[data-editing]', 'data-editing'),
    heads: [...document.querySelectorAll('[role=columnheader] [lang]')].map((head) => head.getAttribute('lang')).join(),
    open: String(document.querySelectorAll('[data-version-head]').length),
    drawer: of('aside', 'data-drawer'),
    slip: text('main [role=status]'),
    picked: String(document.querySelectorAll('[data-picked=true]').length),
    undo: of('header button:has(.lucide-undo-2)', 'aria-label'),
    sentences: String(document.querySelectorAll('[data-by]').length),
  }
}

/** What a command changes; what is pressed before it and, to go back, after it; and the row where it is tried. */
interface Does {
  readonly name: string
  readonly changes: keyof ReturnType<typeof aspects>
  readonly first?: readonly string[]
  readonly then?: readonly string[]
  readonly at?: string
}

test('every visible shortcut does what it says, in every mode, and the palette has every command', async ({ desk }) => {
  const { page, texts, press, goTo, grid, run, settled } = await openWorkbench(desk, 'en')
  const { action } = texts
  const offered = new Set<string>()
  await settled()
  const accept = page.getByRole('complementary').getByRole('button', { name: texts.issue.accept })
  /** Goes on to a proposal that can be accepted. */
  const toProposal = async () => {
    for (let step = 0; step < 40 && !(await accept.isVisible()); step++) await press('f')
  }
  /** What the palette offers as it stands. */
  const commands = async () => {
    await grid.focus()
    await press('Control+k')
    const options = page.getByRole('dialog').getByRole('option')
    await expect(options.first()).toBeVisible()
    for (const name of await options.evaluateAll((all) => all.map((one) => one.firstElementChild?.textContent ?? ''))) offered.add(name)
    await press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  const [escape, undo] = [{ then: ['Escape'] }, { then: ['Control+z'] }]
  const everywhere: readonly Does[] = [
    { name: action.search, changes: 'dock', ...escape },
    { name: action.replace, changes: 'dock', ...escape },
    { name: action.concordance, changes: 'dock', ...escape },
    { name: action.terms, changes: 'dialog', ...escape },
    { name: action.palette, changes: 'dialog', ...escape },
    { name: action.shortcuts, changes: 'dialog', ...escape },
    { name: action.nextRow, changes: 'cell' },
    { name: action.previousRow, changes: 'cell' },
    { name: action.nextColumn, changes: 'cell' },
    { name: action.previousColumn, changes: 'cell' },
    { name: action.nextFlag, changes: 'cell', first: ['j'] },
    { name: action.previousFlag, changes: 'cell', first: ['k'] },
    { name: action.moveColumnForward, changes: 'heads' },
    { name: action.moveColumnBack, changes: 'heads' },
    { name: action.focusPair, changes: 'heads', then: ['p'] },
    { name: action.keepAllOpen, changes: 'open', then: ['Shift+P'] },
  ]
  const tables: Readonly<Record<'review' | 'align' | 'read' | 'overview', readonly Does[]>> = {
    review: [
      ...everywhere,
      { name: action.dismiss, changes: 'field', ...escape },
      { name: action.annotate, changes: 'tab', ...escape },
      { name: action.edit, changes: 'editing', ...escape },
      { name: action.rowTerms, changes: 'tab', then: ['f'] },
      { name: action.comment, changes: 'tab', then: ['f'] },
      { name: action.closeDrawer, changes: 'drawer', first: ['d', 'Escape'] },
      { name: action.accept, changes: 'undo' },
      { name: action.undo, changes: 'undo' },
      { name: action.redo, changes: 'undo', ...undo },
    ],
    align: [
      ...everywhere,
      { name: action.mergeRows, changes: 'undo' },
      { name: action.nextSlip, changes: 'slip', at: '14.d' },
      { name: action.previousSlip, changes: 'slip', first: ['ArrowDown'], at: '14.d' },
      { name: action.splitRow, changes: 'undo', first: ['ArrowDown'], then: ['Control+z', 'Control+z'], at: '14.d' },
      { name: action.pushDown, changes: 'undo', ...undo },
      { name: action.pullUp, changes: 'undo', ...undo },
      { name: action.shiftUp, changes: 'undo', ...undo },
      { name: action.shiftDown, changes: 'undo', ...undo },
      { name: action.insertRow, changes: 'undo', ...undo },
      { name: action.pickCell, changes: 'picked', ...escape },
      { name: action.dropPicked, changes: 'picked', first: ['Space'] },
      { name: action.joinPicked, changes: 'undo', first: ['Space', 'j', 'Alt+ArrowRight'], ...undo },
      { name: action.confirmRow, changes: 'undo', ...undo },
      // The document comes in even rows: one is made that is not.
      { name: action.realignBelow, changes: 'undo', first: ['Control+Backspace', 'k', 'k'], then: ['Control+z', 'Control+z'] },
      { name: action.nextUneven, changes: 'cell', first: ['Control+Backspace', 'k', 'k'], ...undo },
      { name: action.nextUnconfirmed, changes: 'cell' },
      { name: action.sentences, changes: 'sentences', then: ['t'] },
    ],
    read: [...everywhere, { name: action.singleColumn, changes: 'heads', then: ['o'] }],
    overview: [],
  }
  const digits = { overview: 1, align: 2, review: 3, read: 4 }
  const modeNames = { overview: action.overviewMode, align: action.alignMode, review: action.reviewMode, read: action.readMode }

  await press('Shift+?')
  const listed = await page.getByRole('dialog').getByRole('listitem').evaluateAll((items) =>
    items.map((item) => ({ name: item.querySelector('span')?.textContent ?? '', keys: [...item.querySelectorAll('.sr')].map((key) => key.textContent ?? '') })),
  )
  await press('Escape')
  /** A shortcut as it is read out, as Playwright presses it. */
  const asPressed = (key: string) => key.replace('Ctrl', 'Control').replace(/(?<=^|\+)[A-Z]$/, (letter) => letter.toLowerCase())
  const keysOf = (name: string) => listed.find((one) => one.name === name)?.keys.map(asPressed) ?? []
  const tried = new Set<string>()
  const now = () => page.evaluate(aspects)
  const tries = async (name: string, key: string, changes: Does['changes'], where: string) => {
    const before = (await now())[changes]
    await press(key)
    await expect.poll(async () => (await now())[changes], { message: `${key} (${name}) in ${where} changes ${changes}` }).not.toBe(before)
    tried.add(name)
  }
  for (const mode of ['overview', 'align', 'read', 'review'] as const) {
    await tries(modeNames[mode], `Control+${digits[mode]}`, 'mode', mode)
    for (const { name, changes, first = [], then = [], at = '14.e' } of tables[mode])
      for (const key of keysOf(name)) {
        await goTo(at)
        await press(...first)
        if (name === action.accept) await toProposal()
        await tries(name, key, changes, mode)
        await press(...then)
      }
    await commands()
  }
  expect(listed.filter(({ name, keys }) => keys.length > 0 && !tried.has(name)).map(({ name }) => name), 'shortcuts that were not tried').toEqual([])

  // Some commands are there when there is something to do them with.
  await press('Control+2')
  await goTo('14.e')
  await press('Control+Backspace', 'Space', 'j', 'Alt+ArrowRight')
  await commands()
  await press('Control+z')
  await run(action.filterMajor)
  await commands()
  expect(listed.map(({ name }) => name).filter((name) => !offered.has(name) && name !== action.palette), 'commands that the palette does not have').toEqual([])
})
