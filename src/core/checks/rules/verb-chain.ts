import { causatives, clauseVerbs, degreeVerbs, directives, fullVerbs, lightVerbs, neverObjects, notDisposed, notYet, ownObject, unfulfilled, viaYu } from '../data/grammar-zh.ts'
import { rowCheck } from '../define.ts'
import { endsClause, isNominal, isNoun, isVerb, tablePos } from '../tags.ts'

/** How many words the object of a causative may have before the verb that it brings. */
const objectLimit = 12

/**
 * Verbs that do not govern what follows them: a verb of degree before a verb (提高确保), something between a
 * causative's object and its action (敦促政府以确保) or 以 and its
 * verb (以在推动), a verb without its 于 (致力协作), an object behind a light verb (加以核实来源, 对事项处理进行).
 */
export const verbChain = rowCheck({
  id: 'verb-chain',
  mqm: 'linguistic/grammar',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['degree', 'causative', 'without-yu', 'light-object', 'two-predicates', 'own-object', 'unclosed-zai', 'finished'],
  row({ target }, report) {
    const words = target.tagged ?? []
    words.forEach((word, at) => {
      const next = words[at + 1]
      if (!next) return
      if (degreeVerbs.has(word.text) && clauseVerbs.has(next.text))
        report({ messageId: 'degree', data: { first: word.text, second: next.text }, cell: target, span: [word.span[0], next.span[1]], confidence: 0.9 })
      const object = words[at + 2]
      if (lightVerbs.has(word.text) && (/^vn?$/u.test(next.tag) || tablePos(target, next.span).includes('v')) && next.text.length === 2 && (isNoun(object) || object?.tag === 'r'))
        report({ messageId: 'light-object', data: { first: word.text, second: next.text }, cell: target, span: [word.span[0], object?.span[1] ?? next.span[1]], suggestions: [[{ span: word.span, text: '' }]], confidence: 0.85 })
      if (/^(?:给予|予以|加以|进行)$/u.test(word.text) && isVerb(next) && object?.text === '了')
        report({ messageId: 'light-object', data: { first: word.text, second: next.text }, cell: target, span: [word.span[0], object.span[1]], suggestions: [[{ span: word.span, text: '' }]], confidence: 0.85 })
      if (/^(?:给予|予以|加以|进行)$/u.test(word.text) && fullVerbs.has(next.text) && object && !lightVerbs.has(word.text) && (isNoun(object) || object.tag === 'vn'))
        report({ messageId: 'light-object', data: { first: word.text, second: next.text }, cell: target, span: [word.span[0], object.span[1]], suggestions: [[{ span: word.span, text: '' }]], confidence: 0.8 })
      if (isVerb(word) && word.text.length > 1 && next.text === '了' && object && neverObjects.has(object.text) && !endsClause(words[at + 3]) && words[at + 3]?.text !== '的')
        report({ messageId: 'finished', data: { first: word.text, second: object.text }, cell: target, span: [word.span[0], object.span[1]], suggestions: [[{ span: [next.span[0], object.span[1]], text: '' }]], confidence: 0.8 })
      if (isVerb(next) && object?.tag === 'ul' && object.text === '了' && ((notYet.has(word.text) && next.text.length > 1) || (unfulfilled.has(word.text) && !endsClause(words[at + 3]))))
        report({ messageId: 'finished', data: { first: word.text, second: next.text }, cell: target, span: [word.span[0], object.span[1]], suggestions: [[{ span: object.span, text: '' }]], confidence: 0.8 })
      if (/^[把将]$/u.test(word.text) && isNominal(next)) {
        let end = at + 1
        while (end - at <= objectLimit && isNominal(words[end])) end++
        const rest = target.text.slice(words[end]?.span[0] ?? target.text.length)
        const phrase = (ownObject.exec(rest) ?? (word.text === '把' ? notDisposed.exec(rest) : null))?.[0]
        if (phrase !== undefined && words[end])
          report({ messageId: 'own-object', data: { first: word.text, second: phrase }, cell: target, span: [word.span[0], (words[end]?.span[0] ?? 0) + phrase.length], confidence: 0.75 })
      }
      if (causatives.has(word.text) && isVerb(word)) {
        let end = at + 1
        while (end - at <= objectLimit && isNominal(words[end])) end++
        const [yi, verb] = [words[end], words[end + 1]]
        if (end > at + 1 && yi?.text === '以' && isVerb(verb) && verb)
          report({ messageId: 'causative', data: { first: word.text, second: verb.text }, cell: target, span: [word.span[0], verb.span[1]], suggestions: [[{ span: yi.span, text: '' }]], confidence: 0.85 })
        // What is asked for has not been done: 呼吁当局立即释放了.
        while (/^(?:a?d|[lin])$/u.test(words[end]?.tag ?? '') && end - at <= objectLimit) end++
        const [done, mark] = [words[end], words[end + 1]]
        if (directives.has(word.text) && end > at + 1 && isVerb(done) && done && done.text.length > 1 && mark?.tag === 'ul' && mark.text === '了' && !endsClause(words[end + 2]))
          report({ messageId: 'finished', data: { first: word.text, second: done.text }, cell: target, span: [done.span[0], mark.span[1]], suggestions: [[{ span: mark.span, text: '' }]], confidence: 0.8 })
      }
      if (/^[以为]$/u.test(word.text) && word.tag === 'p' && next.text === '在' && isVerb(words[at + 2])) {
        const rest = target.text.slice(next.span[1], target.clauseAt(next.span[0])[1])
        if (!/[中上下时前后内里间外]|方面|以来|[的之]/u.test(rest))
          report({ messageId: 'unclosed-zai', data: { first: word.text, second: next.text }, cell: target, span: [word.span[0], words[at + 2]?.span[1] ?? next.span[1]], suggestions: [[{ span: next.span, text: '' }]], confidence: 0.85 })
      }
    })
    for (const { index, 0: here } of target.text.matchAll(/对[^，。；,]{2,25}(?<!继续|仍在|正在|照常|如期|照样|期间|同时|同步)进行(?=[，,。；])/gu))
      report({ messageId: 'light-object', data: { first: '进行', second: here.slice(-4, -2) }, cell: target, span: [index, index + here.length], confidence: 0.85 })
    for (const { index, 0: here } of target.text.matchAll(/(?<![尤其特别还也就正但于或只而总都若倒可不凡])是(?![^，。；的、]*(?:想|希望|防|避免|使|让|能|可|要|将|旨|为了))[^，。；,的、]{2,12}成为/gu))
      report({ messageId: 'two-predicates', data: { first: '是', second: '成为' }, cell: target, span: [index, index + here.length], confidence: 0.75 })
    for (const { index, 0: verb } of target.text.matchAll(viaYu))
      report({ messageId: 'without-yu', data: { verb }, cell: target, span: [index, index + verb.length], suggestions: [[{ span: [index + verb.length, index + verb.length], text: '于' }]], severity: 'minor', confidence: 0.7 })
  },
})
