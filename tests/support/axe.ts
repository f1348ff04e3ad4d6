import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

/** What is asked of axe: the standard's rules, and no more than what is wrong, which is quicker. */
const asked: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'], preload: false, iframes: false }

const examined = new WeakSet<Page>()

/**
 * Fails with every fault that axe sees in the page as it is now. The page is given axe once and keeps it until it is
 * loaded again. It has no frames, so axe need not be started a second time in a blank page to gather what they have.
 */
export async function sound(page: Page, when = ''): Promise<void> {
  examined.add(page)
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(asked)})`)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message ?? ''}`), when).toEqual([])
}

/** Whether a story has had the page looked at. */
export const wasExamined = (page: Page): boolean => examined.has(page)
