import type { Page } from '@playwright/test'
import { ar } from '../../src/app/i18n/locales/ar.ts'
import { en } from '../../src/app/i18n/locales/en.ts'
import { expect, type Desk } from './browser.ts'

export { sound } from './axe.ts'

/*
 * The workbench as a story meets it, in an interface that runs from left to right or from right to left: what a story
 * looks for is named by the language files, so that one story is told in both.
 */

/** The languages of the stories. */
export const dictionaries = { en, ar }
export type Interface = keyof typeof dictionaries
export const interfaces = ['en', 'ar'] as const

const isolates = '[\\u2066-\\u2069]*'
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A sentence of the language files, filled in. */
export const said = (sentence: string, data: Readonly<Record<string, string>> = {}): string => sentence.replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => data[name] ?? '')
/** The part of a sentence before its first datum. */
export const beginning = (sentence: string): string => sentence.split('{{')[0] ?? ''
/** Finds a text, whole, whatever invisible marks keep foreign words apart in it. */
export const exactly = (text: string): RegExp => new RegExp(`^${isolates}${[...text].map(escaped).join(isolates)}${isolates}$`, 'u')
/** Finds a text that begins so. */
export const begins = (text: string): RegExp => new RegExp(`^${isolates}${[...text].map(escaped).join(isolates)}`, 'u')
/** A text without those marks. */
export const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

/** Fails when the page scrolls sideways. */
export const fits = async (page: Page, when = ''): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), when).toBeLessThanOrEqual(0)

/** Fails when the keyboard is nowhere. */
export const focused = (page: Page, when = ''): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { message: `the keyboard after ${when}`, timeout: 5_000 }).not.toBe('BODY')

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>

/** Opens the workbench for someone whose browser speaks the language, with the first findings shown. */
export async function openWorkbench(desk: Desk, lang: Interface, options: { readonly viewport?: { readonly width: number; readonly height: number } } = {}) {
  const page = await desk.open({ ...options, language: lang })
  const texts = dictionaries[lang]
  const slow = { timeout: 60_000 }
  const grid = page.locator('#grid')
  const row = (label: string) => page.locator(`[data-row][data-label="${label}"]`)
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await expect(page.locator('[data-row]').first()).toBeVisible(slow)
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  /** A button of the top bar by the deed that it takes back. */
  const undoes = async (deed: string) => expect(page.getByRole('button', { name: exactly(said(texts.undoDeed, { deed })) })).toBeEnabled(slow)
  /** Runs a command, or goes to a row, as the palette names it. */
  const run = async (name: string) => {
    await press('Control+k')
    await page.getByRole('combobox', { name: texts.palette.title }).fill(name)
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(new RegExp([...name].map(escaped).join(isolates), 'u'))
    await press('Enter')
    await expect(page.getByRole('combobox', { name: texts.palette.title })).toHaveCount(0)
  }
  return {
    page,
    lang,
    texts,
    grid,
    row,
    press,
    undoes,
    run,
    cell: (label: string, of: string) => row(label).locator(`[role=gridcell][lang=${of}]`),
    inspector: page.getByRole('complementary', { name: texts.inspector }),
    /** The arrow keys that lead from version to version in reading order. */
    forward: lang === 'ar' ? 'ArrowLeft' : 'ArrowRight',
    back: lang === 'ar' ? 'ArrowRight' : 'ArrowLeft',
    /** Goes to a row by its number. */
    goTo: async (label: string) => {
      await grid.focus()
      await run(label)
      await expect(row(label)).toBeInViewport()
      await grid.focus()
    },
    /** What the status line says, which a screen reader hears. */
    announced: (sentence: string) => expect.poll(async () => bare(await page.locator('footer [role=status]').innerText())).toBe(sentence),
    /** A sentence with a number, in the plural form of the language. */
    counted: (forms: Readonly<Record<string, string>>, stem: string, count: number) => said(forms[`${stem}_${new Intl.PluralRules(lang).select(count)}`] ?? '', { count: new Intl.NumberFormat(lang).format(count) }),
    /** Which of the flags is open, counted from 1. */
    position: async () => Number(/\d+/.exec(await page.locator('[class*=position]').innerText())?.[0]),
    /** Waits until nothing is being checked, so that counts stand still. */
    settled: async () => {
      for (const words of [texts.checking, texts.deepening]) await expect(page.getByText(words)).toHaveCount(0, { timeout: 90_000 })
    },
  }
}
