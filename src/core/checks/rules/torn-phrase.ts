import type { Span } from '../../model/index.ts'
import { listJoints } from '../data/phrases-zh.ts'
import { sentenceCheck } from '../define.ts'
import { hasContent, mayBeVerb } from '../phrase.ts'
import { structureOf, type Unit, type Witness } from '../structure.ts'
import { agreement } from '../votes.ts'

/** How many witnesses must have the same word in between. */
const witnessesNeeded = 3

/** What may stand between an attribute and its noun. */
const attribution = /^的?(?:所有|一切|任何|每一|其他|各种|各|\d+名?|两|三)?$/u

const only = ({ groups }: Unit, allowed: readonly string[]): boolean => groups.size > 0 && [...groups].every((group) => allowed.includes(group))

const joins = ({ text }: Unit): boolean => listJoints.has(text) || text === '的'

/** Whether a unit ends the noun phrase that begins before it; the member of a list never does. */
function endsPhrase(unit: Unit, previous: Unit): boolean {
  const { tag, groups } = unit
  if (joins(unit) || listJoints.has(previous.text)) return false
  const nominal = ['n', 'term', 'sense', 'adj'].some((group) => groups.has(group)) && !groups.has('function')
  return /^[mqrdpcu]/u.test(tag) || mayBeVerb(unit) || !(nominal || /^(?:n|vn|j|b|a|k|f|s|l)/u.test(tag))
}

/** What stands between the nearest answers of two units in a witness; `null` where one is not known or another sentence begins. */
function between({ cell, places }: Witness, a: Unit, b: Unit): Span | null {
  const [one, other] = [places(a), places(b)]
  const [first, second] = [one[0], other[0]]
  if (!first || !second || one.length > 1 || other.length > 1) return null
  const gap: Span = first[1] <= second[0] ? [first[1], second[0]] : [second[1], first[0]]
  return gap[0] <= gap[1] && !/[.;؛]/u.test(cell.text.slice(...gap)) ? gap : null
}

/**
 * An attribute that has come to another noun: it stands directly before a noun here, while in the other versions
 * something that here follows only after that noun's phrase stands between the two (中等强度的所有成年人每周至少进行 for
 * *adults do … of moderate-intensity activity*). A phrase is never parted by what does not belong to it.
 */
export const tornPhrase = sentenceCheck({
  id: 'torn-phrase',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['torn'],
  row(view, report) {
    const structure = structureOf(view)
    if (!structure || view.others.length < witnessesNeeded) return
    const { target, others } = view
    const { units, witnesses } = structure
    const content = units.filter(hasContent)
    content.forEach((attribute, index) => {
      const noun = content[index + 1]
      if (!noun || !only(noun, ['n', 'term', 'sense'])) return
      const link = target.text.slice(attribute.span[1], noun.span[0])
      if (!attribution.test(link) || (!link.startsWith('的') && (attribute.tag === 'v' || !only(attribute, ['n', 'term', 'sense', 'adj'])))) return
      const gaps = witnesses.flatMap((witness) => {
        const gap = between(witness, attribute, noun)
        return gap ? [{ witness, gap }] : []
      })
      if (gaps.length < witnessesNeeded) return
      let end = noun.at + 1
      while (units[end] && !endsPhrase(units[end] as Unit, units[end - 1] as Unit)) end++
      // What the noun itself may only determine: the words that follow it without a joint.
      const heads: Unit[] = []
      for (const unit of units.slice(noun.at + 1, end)) {
        if (joins(unit)) break
        heads.push(unit)
      }
      const inside = (witness: Witness, gap: Span, unit: Unit): boolean => {
        const within = (place: Span, [from, to]: Span) => from <= place[0] && place[1] <= to
        return witness.places(unit).every((place) => within(place, gap) && heads.every((head) => within(place, between(witness, attribute, head) ?? gap)))
      }
      for (const intruder of units.slice(end)) {
        if (!hasContent(intruder) || intruder.groups.has('function') || !['n', 'v', 'adj', 'meas', 'term'].some((group) => intruder.groups.has(group))) continue
        const known = gaps.filter(({ witness }) => witness.places(intruder).length > 0)
        if (known.length < witnessesNeeded || !known.every(({ witness, gap }) => inside(witness, gap, intruder))) continue
        report({
          messageId: 'torn',
          data: { first: attribute.text, second: noun.text, between: intruder.text, count: known.length, of: others.length },
          cell: target,
          span: [attribute.span[0], noun.span[1]],
          evidence: known.flatMap(({ witness: { cell, places } }) => [...places(attribute), ...places(noun), ...places(intruder)].map((span) => ({ cell, span }))),
          confidence: 0.9 * agreement(known.length, others.length),
        })
        return
      }
    })
  },
})
