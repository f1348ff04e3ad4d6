import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { serveApp } from '../support/serve.ts'

/*
 * The workbench with 50,000 rows of six versions, in real Chromium with a profile on the disk, against the built app:
 * `tsx tests/bench/app.ts [rows] [folder of the built app]`. Prints JSON; exit status 1 when a limit is passed.
 */

const limits = { openMs: 1500, frameMs: 50, keyMs: 50, heapMb: 300 }
const rows = Number(process.argv[2] ?? 50_000)
const root = process.argv[3]

/** The module that fills the storage, as one script that can be run in the page. */
async function filler(): Promise<string> {
  const entry = fileURLToPath(new URL('./synthetic.ts', import.meta.url))
  const made = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } } })
  const output = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  return output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n')
}

/** Milliseconds from a key to the first frame that shows what it did; `watched` changes when it is done. */
async function keyToEffect(page: Page, key: string, watched: string): Promise<number> {
  await page.evaluate((selector) => {
    const element = document.querySelector(selector)
    if (!element) throw new Error(selector)
    const state = { start: 0, took: -1 }
    Object.assign(window, { bench: state })
    addEventListener('keydown', () => (state.start = performance.now()), { capture: true, once: true })
    const observer = new MutationObserver(() => {
      if (state.start === 0) return
      observer.disconnect()
      // The next frame's beginning is when this one has been handed on to be shown.
      requestAnimationFrame(() => (state.took = performance.now() - state.start))
    })
    observer.observe(element, { attributes: true, childList: true, subtree: true, characterData: true })
  }, watched)
  await page.keyboard.press(key)
  await page.waitForFunction(() => ('bench' in window ? (window.bench as { took: number }).took >= 0 : false), undefined, { timeout: 60_000 })
  return page.evaluate(() => (window as unknown as { bench: { took: number } }).bench.took)
}

/** Lengths of the frames while the wheel turns at an ordinary speed, in milliseconds. */
async function wheel(page: Page, seconds: number): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    const step = (now: number) => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
    Object.assign(window, { frames })
  })
  await page.mouse.move(500, 500)
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    await page.mouse.wheel(0, 120)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return (await page.evaluate(() => (window as unknown as { frames: number[] }).frames)).slice(2)
}

const quantile = (values: readonly number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const round = (value: number) => Math.round(value * 10) / 10

const server = await serveApp(root)
const profile = await mkdtemp(join(tmpdir(), 'sixfold-bench-'))
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.SIXFOLD_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--enable-precise-memory-info'],
  viewport: { width: 1440, height: 900 },
})
try {
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', (error) => console.error(error.message))
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()))
  // tsx wraps functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (made) => made')
  // A page of the same origin on which the app does not run.
  await page.route('**/none', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }))
  await page.goto(`${server.url}none`)
  const filling = Date.now()
  await page.evaluate(await filler())
  await page.evaluate((count) => (window as unknown as { bench: { fill(count: number): Promise<void> } }).bench.fill(count), rows)
  const filled = Date.now() - filling
  await page.goto('about:blank')

  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('[data-row] [data-block]')) requestAnimationFrame(() => Object.assign(window, { opened: performance.now() }))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(server.url)
  await page.waitForFunction(() => 'opened' in window, undefined, { timeout: 60_000 })
  const openMs = await page.evaluate(() => (window as unknown as { opened: number }).opened)
  await page.waitForTimeout(4000)

  const frames = await wheel(page, 6)
  await page.locator('#grid').focus()
  const keys: Record<string, number[]> = { nextRow: [], nextFlag: [] }
  for (let turn = 0; turn < 8; turn++) keys.nextRow?.push(await keyToEffect(page, 'j', '#grid'))
  for (let turn = 0; turn < 8; turn++) keys.nextFlag?.push(await keyToEffect(page, 'f', '#grid'))
  keys.dismiss = []
  for (let turn = 0; turn < 3; turn++) {
    await page.keyboard.press('d')
    await page.waitForTimeout(300)
    keys.dismiss.push(await keyToEffect(page, 'Enter', '#grid'))
    await page.waitForTimeout(1500)
  }
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')

  const keyMs = Object.fromEntries(Object.entries(keys).map(([name, values]) => [name, round(quantile(values, 0.5))]))
  const result = { rows, filledMs: filled, openMs: round(openMs), frames: { count: frames.length, median: round(quantile(frames, 0.5)), p99: round(quantile(frames, 0.99)), worst: round(Math.max(...frames)), over50: frames.filter((ms) => ms > limits.frameMs).length }, keyMs, heapMb: round(usedSize / 1e6) }
  console.log(JSON.stringify(result, null, 2))
  const passed = openMs <= limits.openMs && result.frames.worst <= limits.frameMs && Object.values(keyMs).every((ms) => ms <= limits.keyMs) && result.heapMb <= limits.heapMb
  process.exitCode = passed ? 0 : 1
} finally {
  await context.close()
  await server.stop()
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
