const arabicWord = /^\p{Script=Arabic}+$/u
const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u
/** Letters of Arabic that change inside a root's derivatives, and the root's least length without them. */
const weakLetters = /[اويىءئؤآأإة]/g
const shortestRoot = 3
/** Words of one family begin with as many equal letters, and with as large a share of the longer word. */
const sharedLetters = 5
const sharedPart = 0.7

/** A name that all words of one derivational family have in common, empty for words that have none: `educat`, `educational`; `تعليم`, `تعلم`. */
export function familyOf(key: string): string {
  if (arabicWord.test(key)) {
    const root = key.replace(weakLetters, '')
    return root.length >= shortestRoot ? root : ''
  }
  return key.length >= sharedLetters && alphabetic.test(key) ? key.slice(0, sharedLetters) : ''
}

/** Whether two different words that share a family's name are near enough to mean much the same. */
export function related(a: string, b: string): boolean {
  if (a === b) return false
  if (arabicWord.test(a)) return true
  const longer = Math.max(a.length, b.length)
  let same = 0
  while (same < longer && a[same] === b[same]) same++
  return same >= sharedPart * longer
}
