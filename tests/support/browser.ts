import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, test as base, type BrowserContext, type Page } from '@playwright/test'
import { serveApp } from './serve.ts'

const launch = {
  executablePath: process.env.SIXFOLD_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  viewport: { width: 1440, height: 900 },
  acceptDownloads: true,
} as const

/** A browser with a profile on the disk, which can be closed or killed and opened again. */
export interface Desk {
  readonly url: string
  /** Requests that left the app's own origin. Empty, or the story fails. */
  readonly foreign: readonly string[]
  /** What the page complained about on its console. Empty, or the story fails. */
  readonly complaints: readonly string[]
  open(options?: { readonly viewport?: { width: number; height: number }; readonly locale?: string }): Promise<Page>
  /** Ends the browser's process without a good-bye, as a crash would. */
  kill(): Promise<void>
}

export const test = base.extend<{ desk: Desk }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  desk: async ({}, use) => {
    const server = await serveApp()
    const profile = await mkdtemp(join(tmpdir(), 'sixfold-'))
    const foreign: string[] = []
    const complaints: string[] = []
    let context: BrowserContext | null = null
    const desk: Desk = {
      url: server.url,
      foreign,
      complaints,
      async open(options = {}) {
        context ??= await chromium.launchPersistentContext(profile, { ...launch, ...options })
        const page = context.pages()[0] ?? (await context.newPage())
        page.on('request', (request) => {
          const { protocol, host } = new URL(request.url())
          if (/^(https?|wss?):$/.test(protocol) && host !== new URL(server.url).host) foreign.push(request.url())
        })
        page.on('pageerror', (error) => complaints.push(error.message))
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
        })
        await page.goto(server.url)
        return page
      },
      async kill() {
        // Chromium's own way to die at once, no unload handler, nothing flushed.
        const page = context?.pages()[0]
        await Promise.race([page?.goto('chrome://kill').catch(() => null), new Promise((resolve) => setTimeout(resolve, 500))])
        await context?.close()
        context = null
      },
    }
    await use(desk)
    await (context as BrowserContext | null)?.close()
    await server.stop()
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    base.expect(foreign, 'requests that left the own origin').toEqual([])
    base.expect(complaints, 'errors and warnings of the page').toEqual([])
  },
})
export { expect } from '@playwright/test'
