import { fold } from '../../../core/index.ts'

/** Something the palette offers. */
export interface Entry {
  readonly id: string
  readonly name: string
  /** Another name that matches only from its start: a row's number. */
  readonly exact?: string
  readonly keys?: string | undefined
  perform(): void
}

/** At most so many are offered; who needs more types another letter. */
const most = 60

/**
 * The entries that fit what was typed, best first: a name that begins so, a word of it that begins so, the letters
 * anywhere together, and last the letters in their order with gaps. A row answers to its number only.
 */
export function rank(entries: readonly Entry[], asked: string): Entry[] {
  const want = fold(asked)
  return entries
    .flatMap((entry, index) => {
      const points = entry.exact === undefined ? fit(fold(entry.name), want) : numbered(entry.exact, want)
      return points > 0 ? [{ entry, points, index }] : []
    })
    .sort((a, b) => b.points - a.points || a.index - b.index)
    .slice(0, most)
    .map(({ entry }) => entry)
}

const numbered = (label: string, want: string): number => (label === want ? 5 : label.startsWith(want) || label.replace('annex.', '').startsWith(want) ? 2.5 : 0)

function fit(name: string, want: string): number {
  const parts = want.split(/\s+/)
  if (name.startsWith(want)) return 4
  if (parts.every((part) => ` ${name}`.includes(` ${part}`))) return 3
  if (parts.every((part) => name.includes(part))) return 2
  let at = -1
  for (const letter of want.replaceAll(' ', '')) {
    at = name.indexOf(letter, at + 1)
    if (at < 0) return 0
  }
  return want.length > 2 ? 1 : 0
}
