import { UsageError } from './usage.ts'

/** Where a command writes; tests bring their own. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** The options of every command, parsed; a command takes those it knows and refuses the rest. */
export interface Arguments {
  readonly positionals: readonly string[]
  readonly one: (name: string) => string | undefined
  readonly many: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
}

/** A command gives its exit status. */
export type Command = (args: Arguments, streams: Streams) => Promise<number>

/** One of a few words, or the first of them when the option is absent. @throws UsageError for any other word. */
export function choice<T extends string>(option: string, value: string | undefined, allowed: readonly [T, ...T[]]): T {
  if (value === undefined) return allowed[0]
  const found = allowed.find((word) => word === value)
  if (found === undefined) throw new UsageError(`--${option} ${value}: expected ${allowed.join(', ')}`)
  return found
}
