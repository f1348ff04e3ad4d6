import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, test as base, type Browser, type Page } from '@playwright/test'
import { sound, wasExamined } from './axe.ts'
import { serveApp } from './serve.ts'

const executable = process.env.SIXFOLD_CHROMIUM ?? '/usr/bin/chromium'
const args = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
]

/** How a person sits down: the size of the window, and the language of the browser. */
export interface Opening {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly language?: string
}

/** A browser with a profile on the disk, which can be closed or killed and opened again. */
export interface Desk {
  readonly url: string
  /** Requests that left the app's own origin. Empty, or the story fails. */
  readonly foreign: readonly string[]
  /** What the page complained about on its console. Empty, or the story fails. */
  readonly complaints: readonly string[]
  open(options?: Opening): Promise<Page>
  /** Ends the browser's process without a good-bye, as a crash would. */
  kill(): Promise<void>
}

interface Running {
  readonly process: ChildProcess
  readonly browser: Browser
}

/** Starts Chromium as a process of our own, because a story must be able to kill it. */
async function start(profile: string): Promise<Running> {
  const child = spawn(executable, [...args, `--user-data-dir=${profile}`, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`Chromium ended: ${said}`)))
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
  })
  return { process: child, browser: await chromium.connectOverCDP(address) }
}

/** Gives the browser a person's language. */
async function speak(page: Page, language: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { userAgent } = await session.send('Browser.getVersion')
  await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: language })
}

/** Ends the process and its children without a good-bye, as a crash would: nothing is flushed, no page hears of it. */
async function end({ process: child }: Running): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await gone
}

export const test = base.extend<{ desk: Desk }>({
  desk: async ({}, use, info) => {
    const server = await serveApp()
    const profile = await mkdtemp(join(tmpdir(), 'sixfold-'))
    const foreign: string[] = []
    const complaints: string[] = []
    let running: Running | null = null
    let latest: Page | null = null
    const watch = (page: Page) => {
      page.on('request', (request) => {
        const { protocol, host } = new URL(request.url())
        if (/^(https?|wss?):$/.test(protocol) && host !== new URL(server.url).host) foreign.push(request.url())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
    }
    const desk: Desk = {
      url: server.url,
      foreign,
      complaints,
      async open({ viewport = { width: 1440, height: 900 }, language } = {}) {
        running ??= await start(profile)
        const context = running.browser.contexts()[0]
        if (!context) throw new Error('Chromium has no window')
        const page = context.pages()[0] ?? (await context.newPage())
        watch(page)
        latest = page
        await page.setViewportSize(viewport)
        if (language !== undefined) await speak(page, language)
        await page.goto(server.url)
        return page
      },
      async kill() {
        if (running) await end(running)
        running = null
      },
    }
    await use(desk)
    // No story ends without axe.
    if (info.status === 'passed' && running && latest && !wasExamined(latest)) await sound(latest, 'at the end')
    await desk.kill()
    await server.stop()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    base.expect(foreign, 'requests that left the own origin').toEqual([])
    base.expect(complaints, 'errors and warnings of the page').toEqual([])
  },
})
export { expect } from '@playwright/test'
