import { detectLang, tableLangs, type Forms } from '../../core/index.ts'
import type { Command } from '../command.ts'
import { shippedResources } from '../input.ts'
import { UsageError } from '../usage.ts'

/** `sixfold lexicon WORD [--lang en]`: a word's entries in the lexicon and the termbase, a JSON line each. */
export const lexiconCommand: Command = async ({ positionals, one }, { out, err }) => {
  const word = positionals.join(' ').trim()
  if (!word) throw new UsageError('lexicon takes a WORD')
  const detected = detectLang(word)
  const lang = one('lang') ?? (detected === 'und' ? 'en' : detected)
  if (!tableLangs.includes(lang)) throw new UsageError(`--lang ${lang}: expected ${tableLangs.join(', ')}`)
  const resources = shippedResources()
  const exact = <T>(matches: readonly { readonly span: readonly [number, number]; readonly values: readonly T[] }[]) =>
    matches.filter(({ span }) => span[0] === 0 && span[1] === word.length).flatMap(({ values }) => values)
  const texts = (forms: Forms) => Object.fromEntries(tableLangs.map((tag) => [tag, (forms[tag] ?? []).map(({ text }) => text)]))
  const lines = [
    ...exact(resources.concepts(lang).all(word)).map(({ of }) => ({ source: 'termbase', id: of.id, domain: of.domain, ...texts(of.forms) })),
    ...exact(resources.lexicon(lang).all(word)).map(({ of }) => ({ source: 'lexicon', pos: of.pos, band: of.band, ...texts(of.forms) })),
  ]
  for (const line of lines) out(`${JSON.stringify(line)}\n`)
  if (lines.length === 0) err(`${word}: not in the lexicon or the termbase (${lang})\n`)
  return 0
}
