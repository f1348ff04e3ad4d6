import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { main } from '../../src/cli/main.ts'

// The first command of a file reads the tables, on a busy machine for longer than vitest waits.
vi.setConfig({ testTimeout: 60_000 })

/** What a command did. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs a command line with streams of its own. */
export async function sixfold(...argv: string[]): Promise<Ran> {
  let out = ''
  let err = ''
  const status = await main(argv, { out: (text) => void (out += text), err: (text) => void (err += text) })
  return { status, out, err }
}

const folder = mkdtempSync(join(tmpdir(), 'sixfold-'))

/** A path in a folder of this test's own. */
export const scratch = (name: string): string => join(folder, name)

/** Writes a file of that folder and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  writeFileSync(scratch(name), content)
  return scratch(name)
}

export const read = (path: string): string => readFileSync(path, 'utf8')

/** The objects of JSON lines. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
