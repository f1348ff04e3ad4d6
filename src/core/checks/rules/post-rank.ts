import type { Span } from '../../model/index.ts'
import type { Cell, RowView } from '../cell.ts'
import { holder, ranks, type Rank } from '../data/ranks.ts'
import { rowCheck } from '../define.ts'
import { contentWords, supported, type Word } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** Where a text sets a rank beside a post, in a language whose forms are known. */
function placeOf(cell: Cell, { forms }: Rank): Span | null {
  const found = forms[cell.profile.lang]?.exec(cell.text)
  return found ? [found.index, found.index + found[0].length] : null
}

/** The name of a post that a rank could stand before. */
const posts: readonly string[] = ['post', 'person']

/** Ranks whose words mean nothing else, so that their presence in all other versions proves one. */
const unmistakable: readonly string[] = ['deputy', 'assistant', 'envoy']

/** Posts are named in so many characters; shorter words are titles, which are said in many ways. */
const shortestPost = 3

/** How many versions must be silent about a post. */
const enough = 4

/** Posts named by the target alone. */
const unheard = ({ target, others }: RowView): Word[] =>
  others.length < enough ? [] : contentWords(target).filter((word) => word.span[1] - word.span[0] >= shortestPost && holder.test(target.quote(word.span)) && word.entries.some(({ group }) => group === 'post') && !others.some((cell) => supported(word, cell)))

const share = ({ text }: Cell, [start, end]: Span): number => (start + end) / 2 / Math.max(1, text.length)

/**
 * The deputy for the head, the former for the present one: a word of rank beside a post that no other version has, or
 * that all others have and this one lacks; or a post of which no other version speaks.
 */
export const postRank = rowCheck({
  id: 'post-rank',
  mqm: 'accuracy/mistranslation',
  severity: 'critical',
  // In other languages the words of rank have too many other uses to be told without the post beside them.
  applies: ({ script }) => script === 'Han',
  messages: ['added', 'lost', 'unheard'],
  row(view, report) {
    const { target, others } = view
    for (const { span } of unheard(view)) report({ messageId: 'unheard', data: { here: target.quote(span), of: others.length }, cell: target, span, confidence: 0.85 * agreement(others.length, others.length) })
    const witnesses = others.filter((cell) => ranks.some(({ forms }) => forms[cell.profile.lang]))
    if (witnesses.length < 3) return
    const holders = target.outermost.filter(({ values }) => values.some(({ of }) => posts.includes(of.group)))
    for (const rank of ranks) {
      if (!rank.forms[target.profile.lang]) continue
      const here = placeOf(target, rank)
      if (!here && !unmistakable.includes(rank.id)) continue
      const there = witnesses.flatMap((cell) => {
        const span = placeOf(cell, rank)
        return span ? [{ cell, span }] : []
      })
      if (here && there.length === 0) {
        const span: Span = [here[0], Math.min(target.text.length, here[1] + 2)]
        report({ messageId: 'added', data: { here: target.quote(span), of: witnesses.length }, cell: target, span, confidence: 0.85 * agreement(witnesses.length, witnesses.length) })
      } else if (!here && there.length === witnesses.length) {
        const aim = there.reduce((sum, { cell, span }) => sum + share(cell, span), 0) / there.length
        const [post] = [...holders].sort((a, b) => Math.abs(share(target, a.span) - aim) - Math.abs(share(target, b.span) - aim))
        if (!post) continue
        report({
          messageId: 'lost',
          data: { here: target.quote(post.span), there: there.map(({ cell, span }) => cell.quote(span)), count: there.length, of: witnesses.length },
          cell: target,
          span: post.span,
          evidence: there,
          confidence: 0.8 * agreement(there.length, witnesses.length),
        })
      }
    }
  },
})
