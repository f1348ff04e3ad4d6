import { dealings, type Dealing } from '../data/roles-zh.ts'
import { sentenceCheck } from '../define.ts'
import { isActor, inPhrase } from '../phrase.ts'
import { structureOf, type Unit, type Witness } from '../structure.ts'
import { agreement } from '../votes.ts'

/** How many witnesses must tell the order of the two, at most one of them as here. */
const witnessesNeeded = 4
/** How many units lie at most between the two. */
const reach = 10
/** How much before a phrase tells whether it begins a clause, in characters. */
const leadLength = 32

/** A noun phrase: its units in order, the last one its head. */
type Phrase = readonly Unit[]

/** What no dealing goes across; a comma may stand before what is not meant. */
const border = /[。；：！？、（）\n]|，(?!而[非不])/u

/** The noun phrases of a text. */
function phrasesOf(units: readonly Unit[]): readonly Phrase[] {
  const found: Unit[][] = []
  let open: Unit[] | undefined
  for (const unit of units) {
    if (!inPhrase(unit)) {
      open = undefined
      // What may be a noun as well stands alone.
      if (unit.groups.has('n')) found.push([unit])
    }
    // Behind somebody who acts a verb begins what he does, whatever else it may be.
    else if (open && !(open.some(isActor) && unit.tag.startsWith('v'))) open.push(unit)
    else found.push((open = [unit]))
  }
  return found
}

/** Whether all that a witness has of one phrase stands before all that it has of the other; `null` where that cannot be told. */
function precedes({ places }: Witness, one: Phrase, other: Phrase): boolean | null {
  const [ones, others] = [one.flatMap(places), other.flatMap(places)]
  if (ones.length === 0 || others.length === 0) return null
  if (Math.max(...ones.map(([, end]) => end)) <= Math.min(...others.map(([start]) => start))) return true
  return Math.max(...others.map(([, end]) => end)) <= Math.min(...ones.map(([start]) => start)) ? false : null
}

const start = (phrase: Phrase): number => phrase[0]?.span[0] ?? 0
const end = (phrase: Phrase): number => phrase.at(-1)?.span[1] ?? 0

/** The first of the phrases that 的 joins to one. */
function opening(text: string, phrases: readonly Phrase[], phrase: Phrase): Phrase {
  const before = phrases[phrases.indexOf(phrase) - 1]
  return before && text.slice(end(before), start(phrase)) === '的' ? opening(text, phrases, before) : phrase
}

const canAct = (phrase: Phrase): boolean => phrase.slice(-1).some(isActor)

/**
 * Who acts and who is acted on, or what is chosen and what is not, have changed places: the two stand here in an order
 * that translators keep, and in the other versions the other way round (行政部门不得因法官的判决 for *the executive may not … judges*).
 */
export const exchangedActors = sentenceCheck({
  id: 'exchanged-actors',
  mqm: 'accuracy/mistranslation',
  severity: 'critical',
  applies: ({ script }) => script === 'Han',
  messages: ['exchanged'],
  row(view, report) {
    const structure = view.others.length < witnessesNeeded ? null : structureOf(view)
    if (!structure) return
    const { target, others } = view
    const { text } = target
    const phrases = phrasesOf(structure.units)
    const actors = new Set(phrases.filter(canAct))
    const governed = ([first]: Phrase): boolean => {
      const word = structure.units[(first?.at ?? 0) - 1]
      return word !== undefined && (/^[vp]/u.test(word.tag) || /^(?:无须|无需|未经)$/u.test(word.text))
    }
    const lead = (at: number): string => text.slice(Math.max(0, at - leadLength), at)
    const stands = (first: Phrase, second: Phrase): Dealing | undefined => {
      const link = text.slice(end(first), start(second))
      const act = actors.has(first) && actors.has(second) && governed(second)
      return dealings.find(({ before, between, actors: needed }) => (act || !needed) && between.test(link) && (!before || [first, opening(text, phrases, first)].some((begin) => before.test(lead(start(begin))))))
    }
    for (const [index, first] of phrases.entries()) {
      if (text[end(first)] === '的') continue
      for (const second of phrases.slice(index + 1)) {
        if (second[0] === undefined || second[0].at - (first[0]?.at ?? 0) > reach || border.test(text.slice(end(first), start(second)))) break
        const dealing = stands(first, second)
        if (!dealing) continue
        const told = structure.witnesses.flatMap((witness) => {
          const kept = precedes(witness, first, second)
          return kept === null ? [] : [{ witness, kept: kept !== Boolean(dealing.turned) }]
        })
        const against = told.filter(({ kept }) => !kept).map(({ witness }) => witness)
        if (told.length < witnessesNeeded || against.length < Math.max(witnessesNeeded, told.length - 1)) continue
        report({
          messageId: 'exchanged',
          data: { first: text.slice(start(first), end(first)), second: text.slice(start(second), end(second)), count: against.length, of: others.length },
          cell: target,
          span: [start(first), end(second)],
          evidence: against.flatMap(({ cell, places }) => [...second, ...first].flatMap(places).map((span) => ({ cell, span }))),
          confidence: 0.9 * agreement(against.length, others.length),
        })
        return
      }
    }
  },
})
