import { fold } from '../../text/index.ts'
import type { Span } from '../../model/index.ts'
import type { Quotation } from '../../terms/index.ts'
import type { Cell } from '../cell.ts'
import { rowCheck } from '../define.ts'
import { agreement, carried } from '../votes.ts'

/** Letters and digits alone, so that punctuation and spelling habits do not hide a quotation. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

const bareWordings = new WeakMap<Quotation['wording'], Map<string, string>>()

/** The wording of a quotation in a language, bare; every passage is compared with all of them. */
function bareWording(wording: Quotation['wording'], lang: string): string {
  let known = bareWordings.get(wording)
  if (!known) bareWordings.set(wording, (known = new Map<string, string>()))
  let found = known.get(lang)
  if (found === undefined) known.set(lang, (found = bare(wording[lang] ?? '')))
  return found
}

/** Passages between quotation marks, without the marks. */
function quoted(cell: Cell): Span[] {
  return cell.once('quoted', () => {
    const spans: Span[] = []
    for (const [open, close] of cell.profile.quotes) {
      if (!/[“‘«„”"]/u.test(open)) continue
      for (let at = cell.text.indexOf(open); at >= 0; at = cell.text.indexOf(open, at + 1)) {
        const end = cell.text.indexOf(close, at + 1)
        if (end < 0) break
        if (end > at + 1) spans.push([at + 1, end])
      }
    }
    return spans.sort((a, b) => a[0] - b[0])
  })
}

/** A smaller part of a passage (“We the peoples”) has short forms of its own in every language. */
const leastShare = 0.6

/** The quotation of the table that a passage gives, wholly or in a part long enough to be told by. */
function recognise(text: string, lang: string, table: readonly Quotation[]): Quotation | undefined {
  const said = bare(text)
  if (said.length < 12) return undefined
  return table.find(({ wording, certain }) => {
    const authentic = bareWording(wording, lang)
    return certain && authentic.length >= 12 && ((authentic.includes(said) && said.length >= leastShare * authentic.length) || said.includes(authentic))
  })
}

/** A passage that the other versions quote in its authentic wording and that has another wording here. */
export const quotation = rowCheck({
  id: 'quotation',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  messages: ['not-authentic'],
  row({ target, others }, report, { resources }) {
    const here = quoted(target)
    const table = resources.tables.quotations
    if (here.length === 0 || others.length === 0 || table.length === 0) return
    const witnesses = others.map((cell) => ({ cell, spans: quoted(cell) })).filter(({ spans }) => spans.length === here.length)
    here.forEach((span, index) => {
      const recognised = witnesses.flatMap(({ cell, spans }) => {
        const at = spans[index]
        const source = at && recognise(cell.quote(at), cell.profile.lang, table)
        return at && source ? [{ cell, span: at, source }] : []
      })
      const source = recognised[0]?.source
      if (!source || !carried(recognised.length, witnesses.length)) return
      const authentic = source.wording[target.profile.lang] ?? ''
      const said = bare(target.quote(span))
      if (!authentic || bare(authentic).includes(said)) return
      report({
        messageId: 'not-authentic',
        data: { here: target.quote(span), there: authentic, source: source.source, count: recognised.length, of: others.length },
        cell: target,
        span,
        evidence: recognised.map(({ cell, span: at }) => ({ cell, span: at })),
        suggestions: [[{ span, text: authentic }]],
        confidence: 0.95 * agreement(recognised.length, recognised.length),
      })
    })
  },
})
