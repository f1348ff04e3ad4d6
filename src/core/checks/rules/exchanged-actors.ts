import { beforeSubject, dealings, isToOther, towardAgent, towardOther } from '../data/phrases-zh.ts'
import { roleMarks } from '../data/roles.ts'
import { sentenceCheck } from '../define.ts'
import { hasContent, inPhrase, isActor, isThing } from '../phrase.ts'
import { structureOf, type Structure, type Unit, type Witness } from '../structure.ts'
import { agreement } from '../votes.ts'

/** How many witnesses must tell the order of two words, and none otherwise. */
const witnessesNeeded = 4
/** How many of those whose clauses begin with the subject must tell that somebody comes after a verb. */
const invertedNeeded = 3
/** How many units lie at most between the two. */
const reach = 16
/** Words of grammar between a verb and its object, beyond which it may be another verb's. */
const objectReach = 1

const nearPhrase = new Set(['、', '和', '与', '及'])

/** Whether a witness marks a unit as the one by whom something is done or from whom something comes. */
function hasRole(role: 'agent' | 'source', unit: Unit, { cell: { text, profile }, places }: Witness): boolean {
  const marks = roleMarks[profile.lang]
  const [place] = places(unit)
  return place !== undefined && Boolean(marks?.before[role]?.test(text.slice(Math.max(0, place[0] - 48), place[0])) || marks?.own?.[role]?.test(text.slice(...place)))
}

/** The first unit of the noun phrase that a unit belongs to, looking back no further than another unit. */
function opening(units: readonly Unit[], unit: Unit, floor = -1): Unit {
  let first = unit
  for (let before = units[first.at - 1]; before && before.at > floor && inPhrase(before); before = units[first.at - 1]) first = before
  return first
}

/** Whether nothing follows in its noun phrase that a unit only determines. */
function isHead(units: readonly Unit[], { at }: Unit, mayDetermine = false): boolean {
  const next = units[at + 1]
  return !next || !inPhrase(next) || nearPhrase.has(next.text) || (mayDetermine && next.text === '的')
}

/** The subjects of clauses: nouns that no preposition and no verb governs. */
function subjects(text: string, units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => {
    if (!hasContent(unit) || !isThing(unit) || !isHead(units, unit)) return false
    const first = opening(units, unit)
    return beforeSubject.test(text.slice(0, first.span[0])) || units.slice(first.at, unit.at).some((inside) => inside.text === '的')
  })
}

/** The word after a subject that all others put before it, in another role. */
function rival(text: string, { units, witnesses }: Structure, subject: Unit): { other: Unit; told: readonly Witness[] } | null {
  for (const other of units.slice(subject.at + 1, subject.at + 1 + reach)) {
    if (!hasContent(other) || !isThing(other)) continue
    const first = opening(units, other, subject.at)
    const lead = text.slice(subject.span[1], first.span[0])
    if (/[。；：]/u.test(lead)) return null
    const passive = towardAgent.test(lead)
    const actors = isActor(subject) && isActor(other)
    // Things change places in good translations: the rise of the sea affects States, and States suffer from it.
    const marked = (actors && towardOther.test(lead)) || isToOther.test(lead)
    const verb = units.slice(subject.at + 1, first.at).some(({ tag, text: own }) => /^v/u.test(tag) || own === '是')
    const dealing = verb && actors && !/[的在，]/u.test(lead) && units[other.at + 1]?.text !== '的'
    if (!(passive || marked || dealing) || !isHead(units, other, marked)) continue
    const told = witnesses.filter((witness) => witness.places(subject).length > 0 && witness.places(other).length > 0)
    if (told.length < witnessesNeeded || !told.every((witness) => witness.precedes(other, subject))) continue
    const agents = told.filter((witness) => hasRole('agent', subject, witness)).length
    // Who receives from the fund is given to by the fund.
    const converse = told.filter((witness) => hasRole('source', subject, witness)).length * 2 > told.length
    if (passive ? agents > 1 : agents === 0 && !converse) return { other, told }
  }
  return null
}

/** The verb right after a subject to which all others make it the object. */
function governor(text: string, { units, witnesses }: Structure, subject: Unit): { other: Unit; told: readonly Witness[] } | null {
  const other = units.slice(subject.at + 1, subject.at + 4).find((unit) => hasContent(unit) && (unit.groups.has('v') || unit.tag === 'v'))
  if (!other || !isActor(subject) || !dealings.test(text.slice(subject.span[1])) || !beforeSubject.test(text.slice(0, opening(units, subject).span[0]))) return null
  const told = witnesses.filter(({ cell, places }) => !cell.profile.verbFirst && places(subject).length > 0 && places(other).length > 0)
  const object = (witness: Witness) => {
    const relation = witness.relation(subject, other)
    return witness.precedes(other, subject) === true && !hasRole('agent', subject, witness) && relation !== null && !relation.joined && relation.apart <= objectReach
  }
  return told.length >= invertedNeeded && told.every(object) ? { other, told } : null
}

/**
 * Who acts and who is acted on have changed places: the subject of a clause here comes in all other versions after the
 * one to whom, for whom or by whom it acts here (雇主无须移民工人同意 for *workers … without the consent of their
 * employer*), or is the object of its own verb (各国建议论坛 for *recommends that States*).
 */
export const exchangedActors = sentenceCheck({
  id: 'exchanged-actors',
  mqm: 'accuracy/mistranslation',
  severity: 'critical',
  applies: ({ script }) => script === 'Han',
  messages: ['exchanged', 'object'],
  row(view, report) {
    const structure = structureOf(view)
    if (!structure || view.others.length < invertedNeeded) return
    const { target, others } = view
    for (const subject of subjects(target.text, structure.units)) {
      const exchanged = rival(target.text, structure, subject)
      const found = exchanged ?? governor(target.text, structure, subject)
      if (!found) continue
      const { other, told } = found
      report({
        messageId: exchanged ? 'exchanged' : 'object',
        data: { first: subject.text, second: other.text, count: told.length, of: others.length },
        cell: target,
        span: [subject.span[0], other.span[1]],
        evidence: told.flatMap(({ cell, places }) => [...places(other), ...places(subject)].map((span) => ({ cell, span }))),
        confidence: 0.9 * agreement(told.length, others.length),
      })
      return
    }
  },
})
