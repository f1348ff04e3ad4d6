import { profileOf, tableLangs, type Forms } from '../../core/index.ts'
import type { Command } from '../command.ts'
import { shippedResources } from '../input.ts'
import { UsageError } from '../usage.ts'

/** `sixfold lexicon WORD [--lang en]`: a word's entries in the lexicon and the termbase, a JSON line each; without a language, in all that write so. */
export const lexiconCommand: Command = async ({ positionals, one }, { out, err }) => {
  const word = positionals.join(' ').trim()
  if (!word) throw new UsageError('lexicon takes a WORD')
  const lang = one('lang')
  if (lang !== undefined && !tableLangs.includes(lang)) throw new UsageError(`--lang ${lang}: expected ${tableLangs.join(', ')}`)
  const langs = lang === undefined ? tableLangs.filter((tag) => profileOf(tag).letters.test(word)) : [lang]
  const resources = shippedResources()
  const exact = <T>(matches: readonly { readonly span: readonly [number, number]; readonly values: readonly { readonly of: T }[] }[]) =>
    matches.filter(({ span }) => span[0] === 0 && span[1] === word.length).flatMap(({ values }) => values.map(({ of }) => of))
  const texts = (forms: Forms) => Object.fromEntries(tableLangs.map((tag) => [tag, (forms[tag] ?? []).map(({ text }) => text)]))
  const concepts = new Set(langs.flatMap((tag) => exact(resources.concepts(tag).all(word))))
  const entries = new Set(langs.flatMap((tag) => exact(resources.lexicon(tag).all(word))))
  const lines = [
    ...Array.from(concepts, (of) => ({ source: 'termbase', id: of.id, domain: of.domain, ...texts(of.forms) })),
    ...Array.from(entries, (of) => ({ source: 'lexicon', pos: of.pos, band: of.band, ...texts(of.forms) })),
  ]
  for (const line of lines) out(`${JSON.stringify(line)}\n`)
  if (lines.length === 0) err(`${word}: not in the lexicon or the termbase (${langs.join(', ')})\n`)
  return 0
}
