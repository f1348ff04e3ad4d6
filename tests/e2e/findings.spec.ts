import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as z from 'zod'
import { expect, test } from '../support/browser.ts'

/*
 * One core, three doors: what comes with the app, what the workbench finds in the browser, with the words of Chinese
 * tagged by WebAssembly from its own origin, and what the command prints are the same.
 */

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const manifest = z.object({ pivot: z.string(), versions: z.array(z.object({ file: z.string(), lang: z.string() })) })
const line = z.object({ checkId: z.string(), quote: z.string() })

/** The findings of the command on the shipped corpus, as `check: quoted words`. */
async function printed(): Promise<string[]> {
  const { versions } = manifest.parse(JSON.parse(await readFile(path('corpus/declaration/manifest.json'), 'utf8')))
  const files = versions.map(({ lang, file }) => `${lang}=${path(`corpus/declaration/${file}`)}`)
  const { stdout } = await promisify(execFile)(process.execPath, [path('dist/cli/sixfold.js'), 'check', '--versions', ...files, '--target', 'zh', '--format', 'jsonl'], { maxBuffer: 1 << 26 })
  return stdout.trim().split('\n').map((text) => line.parse(JSON.parse(text))).map(({ checkId, quote }) => `${checkId}: ${quote}`)
}

/** Reads what the page has stored of its last whole check. */
function stored(): Promise<string[]> {
  interface Flag {
    readonly checkId: string
    readonly blockId: string
    readonly span: readonly [number, number]
  }
  const all = <T>(store: IDBObjectStore) =>
    new Promise<T[]>((resolve, reject) => {
      const request: IDBRequest<unknown[]> = store.getAll()
      request.onsuccess = () => resolve(request.result as T[])
      request.onerror = () => reject(new Error('store'))
    })
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sixfold')
    opening.onerror = () => reject(new Error('database'))
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['cache', 'packs'])
      const packs = all<{ kind: string; versionId: string; pack: { from: number; text: string; lengths: number[] } }>(transaction.objectStore('packs'))
      const cache = all<{ findings: Flag[] }>(transaction.objectStore('cache'))
      Promise.all([packs, cache]).then(([stored, [kept]]) => {
        const texts = new Map<string, string>()
        for (const { kind, versionId, pack } of stored) {
          if (kind !== 'blocks') continue
          let at = 0
          pack.lengths.forEach((length, index) => texts.set(`${versionId}/${pack.from + index}`, pack.text.slice(at, (at += length))))
        }
        resolve((kept?.findings ?? []).map(({ checkId, blockId, span }) => `${checkId}: ${(texts.get(blockId) ?? '').slice(...span)}`))
        opening.result.close()
      }, reject)
    }
  })
}

/** Makes the page forget what was found, as after an update of the app or an import. */
const forget = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('sixfold')
    opening.onerror = () => reject(new Error('database'))
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('cache', 'readwrite')
      transaction.objectStore('cache').clear()
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })

test('the build, the workbench and the command find the same', async ({ desk }) => {
  const command = printed().then((lines) => lines.sort())
  const page = await desk.open()
  await expect(page.getByText('Possible issue').first()).toBeVisible()
  // What came with the app.
  expect((await page.evaluate(stored)).sort()).toEqual(await command)
  await page.evaluate(forget)
  await page.reload()
  // What is found here: first what needs no tagged words, with a word about what is still to come; then everything.
  await expect(page.getByText('Checking the grammar of Chinese')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('Possible issue').first()).toBeVisible()
  await expect.poll(() => page.evaluate(stored).then(({ length }) => length), { timeout: 90_000 }).toBeGreaterThan(0)
  expect((await page.evaluate(stored)).sort()).toEqual(await command)
  await expect(page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: /^All issues/ })).toContainText(String((await command).length))
  // It is of the whole as it stands, so the next visit has nothing to check.
  await page.reload()
  await expect(page.getByText('Possible issue').first()).toBeVisible()
  await expect(page.getByText(/^Checking/)).toHaveCount(0)
})
