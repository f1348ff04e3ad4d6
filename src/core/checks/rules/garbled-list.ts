import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import { listJoints } from '../data/phrases-zh.ts'
import { sentenceCheck } from '../define.ts'
import { hasContent, isThing } from '../phrase.ts'
import { structureOf, type Relation, type Structure, type Unit, type Witness } from '../structure.ts'
import { agreement } from '../votes.ts'

/** How many witnesses must put two words alike. */
const witnessesNeeded = 3
/** How many of them must put the two members of a list side by side. */
const sideBySide = 2
/** How many words the others may have between two members of a list. */
const memberReach = 3
/** How far from a separator, in content words, its members may stand, and how much may stand between them. */
const window = { left: 5, right: 4, between: 2 }

/** What stands wrong here: between which words, in which the others differ how. */
interface Garbled {
  readonly messageId: 'parted' | 'nested' | 'split'
  readonly words: readonly Unit[]
  readonly told: readonly Witness[]
}

/** What each witness that knows both says of two units. */
function relations({ witnesses }: Structure, a: Unit, b: Unit): readonly { readonly witness: Witness; readonly relation: Relation }[] {
  return witnesses.flatMap((witness) => {
    const relation = witness.relation(a, b)
    return relation ? [{ witness, relation }] : []
  })
}

const joinedHere = ({ joined, apart }: Relation): boolean => joined && apart === 0
const grammatical = ({ groups }: Unit): boolean => groups.has('function') && !['n', 'v', 'term', 'sense'].some((group) => groups.has(group))
/** Two adjectives of one noun may have 的 between them where others have *and* (新的额外资金). */
const adjective = ({ tag, groups }: Unit): boolean => /^[abz]/u.test(tag) || groups.has('adj')
const adverbial = ({ tag, groups }: Unit): boolean => /^d/u.test(tag) || groups.has('adv')

/** How far, in content words, the separator may stand that should part two. */
const strayReach = 2

/** Whether a separator beside two words joins what no other version joins; without one, two words of a kind may be a list (贫困饥饿 for *poverty and hunger*). */
const hasStray = (text: string, structure: Structure, content: readonly Unit[], index: number): boolean =>
  content.slice(Math.max(0, index - strayReach), index + strayReach + 1).some((before) => {
    const after = content[content.indexOf(before) + 1]
    if (!after || !/[、和与及或]/u.test(text.slice(before.span[1], after.span[0]))) return false
    const told = relations(structure, before, after)
    return told.length >= witnessesNeeded && !told.some(({ relation }) => joinedHere(relation))
  })

/** Two words with nothing or 的 between them that the others put as two members of a list; or two members of a list here that are one phrase elsewhere. */
function neighbours(target: Cell, structure: Structure, content: readonly Unit[]): readonly Garbled[] {
  return content.flatMap((first, index): Garbled[] => {
    const second = content[index + 1]
    if (!second) return []
    const link = target.text.slice(first.span[1], second.span[0])
    const unlisted = link === '' || link === '的'
    if (!unlisted && !listJoints.has(link)) return []
    // What a relative clause says of a noun others say behind it, between commas.
    if (link === '的' && first.tag === 'v') return []
    // All of a list before 的 may own what follows, which the others say of each member (其本身及其代理人的过失).
    if (link === '的' && /及其$/u.test(target.text.slice(0, first.span[0]))) return []
    if (unlisted && (adverbial(first) || grammatical(first) || grammatical(second) || (adjective(first) && adjective(second)))) return []
    const told = relations(structure, first, second)
    if (told.length < witnessesNeeded) return []
    const found = (messageId: Garbled['messageId']): Garbled[] => [{ messageId, words: [first, second], told: told.map(({ witness }) => witness) }]
    const all = told.map(({ relation }) => relation)
    if (unlisted)
      return all.every(({ joined, apart }) => joined && apart <= memberReach) && all.filter(joinedHere).length >= sideBySide && (link === '的' || isThing(first) !== isThing(second) || hasStray(target.text, structure, content, index)) ? found('parted') : []
    const oneThing = all.every(({ joined, apart }) => !joined && apart <= 1) && all.filter(({ apart, governed }) => apart === 0 && !governed).length >= witnessesNeeded
    return oneThing ? found('nested') : []
  })
}

/** On which side of two members joined in a witness a third word stands; `null` where that is not known. */
function sideOf({ places }: Witness, word: Unit, members: readonly [Unit, Unit]): 'before' | 'between' | 'after' | null {
  const [place, ...more] = places(word)
  if (!place || more.length > 0) return null
  const spans = members.flatMap((member) => places(member))
  if (place[1] <= Math.min(...spans.map(([start]) => start))) return 'before'
  return place[0] >= Math.max(...spans.map(([, end]) => end)) ? 'after' : 'between'
}

/** The witnesses that join two words directly, each taken alone or with the word written on to it; none where some witness does otherwise. */
function joinedBy({ witnesses }: Structure, ones: readonly Unit[], others: readonly Unit[]): readonly { readonly witness: Witness; readonly members: readonly [Unit, Unit] }[] {
  const found: { witness: Witness; members: readonly [Unit, Unit] }[] = []
  for (const witness of witnesses) {
    const pairs = ones.flatMap((one) => others.flatMap((other) => (witness.relation(one, other) ? [[one, other] as const] : [])))
    const members = pairs.find(([one, other]) => joinedHere(witness.relation(one, other) as Relation))
    if (members) found.push({ witness, members })
    else if (pairs.length > 0) return []
  }
  return found.length >= witnessesNeeded ? found : []
}

/** A word that the others put before or after a whole list and that stands here inside it: 医疗支助和心理 for *medical and psychological support*. */
function splitLists(target: Cell, structure: Structure, content: readonly Unit[]): readonly Garbled[] {
  const { text } = target
  const touching = (unit: Unit, step: number): readonly Unit[] => {
    const next = structure.units[unit.at + step]
    return next && content.includes(next) && Math.max(next.span[0] - unit.span[1], unit.span[0] - next.span[1]) === 0 ? [unit, next] : [unit]
  }
  return structure.units.filter((unit) => listJoints.has(unit.text)).flatMap((joint): Garbled[] => {
    const left = content.filter((unit) => unit.at < joint.at && !/[，。；：（）！？]/u.test(text.slice(unit.span[1], joint.span[0]))).slice(-window.left)
    const right = content.filter((unit) => unit.at > joint.at && !/[，。；：（）！？、]/u.test(text.slice(joint.span[1], unit.span[0]))).slice(0, window.right)
    for (const first of left)
      for (const second of right) {
        const inner = content.filter((unit) => unit.at > first.at && unit.at < second.at)
        if (inner.length === 0 || inner.length > window.between || adverbial(first) || adverbial(second)) continue
        // A head of its own, which no version has, makes the second member whole (医疗支助和心理辅导).
        const next = structure.units[second.at + 1]
        const whole = next !== undefined && hasContent(next) && structure.witnesses.every(({ places }) => places(next).length === 0)
        const ones = touching(first, -1)
        const told = joinedBy(structure, ones, touching(second, 1))
        if (told.length === 0) continue
        const stray = inner.find((word) => {
          const sides = told.flatMap(({ witness, members }) => sideOf(witness, word, members) ?? [])
          if (sides.length < witnessesNeeded || sides.includes('between')) return false
          if (word.at > joint.at) return sides.every((side) => side === 'before')
          return !whole && (sides.includes('after') || leadsList(structure, content, text, word, ones))
        })
        if (stray) return [{ messageId: 'split', words: [first, stray, second], told: told.map(({ witness }) => witness) }]
      }
    return []
  })
}

/** Whether a list begins before its last members here, and the others put a word before all of it: else *families of detainees and officials* may be read either way. */
function leadsList(structure: Structure, content: readonly Unit[], text: string, word: Unit, ones: readonly Unit[]): boolean {
  const opening = ones.at(-1) as Unit
  const earlier = content.filter((unit) => unit.at < opening.at && listJoints.has(text.slice(unit.span[1], opening.span[0]))).at(-1)
  if (!earlier) return false
  const told = joinedBy(structure, [earlier], ones)
  const sides = told.flatMap(({ witness, members }) => sideOf(witness, word, members) ?? [])
  return sides.length >= witnessesNeeded && sides.every((side) => side === 'before')
}

/**
 * A list whose members are not those of the other versions: what they put side by side is one phrase here
 * (化学武器生产和设施 for *chemical weapons and production facilities*), or what belongs to all members stands at one.
 */
export const garbledList = sentenceCheck({
  id: 'garbled-list',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['parted', 'nested', 'split'],
  row(view, report) {
    const structure = structureOf(view)
    if (!structure || view.others.length < witnessesNeeded) return
    const { target, others } = view
    const content = structure.units.filter(hasContent)
    let reported: Span = [-1, -1]
    const found = [...neighbours(target, structure, content), ...splitLists(target, structure, content)]
    for (const { messageId, words, told } of found) {
      const [first, last] = [words[0] as Unit, words.at(-1) as Unit]
      // One separator that went astray may bring several words together.
      if (first.span[0] < reported[1] && reported[0] < last.span[1]) continue
      reported = [first.span[0], last.span[1]]
      report({
        messageId,
        data: { first: first.text, second: last.text, stray: words.length > 2 ? (words[1] as Unit).text : '', count: told.length, of: others.length },
        cell: target,
        span: reported,
        evidence: told.flatMap(({ cell, places }) => words.flatMap(places).map((span) => ({ cell, span }))),
        confidence: 0.9 * agreement(told.length, others.length),
      })
    }
  },
})
