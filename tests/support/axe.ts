import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What is asked of axe: the standard's rules, and no more than what is wrong, which is quicker. */
const asked = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations' as const], preload: false, iframes: false }

const examined = new WeakSet<Page>()

/** Fails with every fault that axe sees in the page as it is now. */
export async function sound(page: Page, when = ''): Promise<void> {
  examined.add(page)
  const { violations } = await new AxeBuilder({ page }).options(asked).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message ?? ''}`), when).toEqual([])
}

/** Whether a story has had the page looked at. */
export const wasExamined = (page: Page): boolean => examined.has(page)
