import { asId } from '../../core/index.ts'
import type { Command } from '../command.ts'
import { readFile, shippedResources } from '../input.ts'
import { UsageError } from '../usage.ts'

/** `sixfold terms FILE [--lang zh]`: the concepts of the termbase found in a document, a JSON line a place. */
export const termsCommand: Command = async ({ positionals, one }, { out }) => {
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('terms takes one FILE')
  const version = readFile(path, asId('file'), one('lang'))
  const matcher = shippedResources().concepts(version.lang.split('-')[0] ?? version.lang)
  for (const block of version.blocks)
    for (const { span, values } of matcher.longest(block.text))
      out(
        `${JSON.stringify({
          label: block.label ?? null,
          line: block.origin.line,
          start: span[0],
          end: span[1],
          quote: block.text.slice(span[0], span[1]),
          concepts: values.map(({ of, form }) => ({ id: of.id, domain: of.domain, status: form.status })),
        })}\n`,
      )
  return 0
}
