import type { Vocabulary } from './side.ts'

const cyrillic: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ы: 'i', э: 'e', ю: 'iu', я: 'ia', ъ: '', ь: '' }
const arabic: Readonly<Record<string, string>> = { ا: '', ب: 'b', ت: 't', ث: 't', ج: 'g', ح: 'h', خ: 'h', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: '', ي: '', ء: '' }

/** Letters of one sound family written alike, so that `Quebec`, `Квебек` and `kebek` come near each other. */
const alike: Readonly<Record<string, string>> = { c: 'k', q: 'k', w: 'v', y: 'i', j: 'g', x: 'ks' }

/** A function of words that keeps what it said, up to a bound: most words of a text stand in it again. */
function remembered(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    let found = known.get(word)
    if (found === undefined) {
      if (known.size >= 100_000) known.clear()
      known.set(word, (found = compute(word)))
    }
    return found
  }
}

/** A word in plain Latin letters; empty when its script is neither Latin nor Cyrillic. */
const romanised = remembered((word) => {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(word)) return ''
  let out = ''
  for (const char of word) out += cyrillic[char] ?? char
  out = out.replaceAll('qu', 'kv').replaceAll('ph', 'f').replaceAll('th', 't').replaceAll('sh', 's').replaceAll('ch', 'k')
  return out.replace(/[cqwyjx]/g, (char) => alike[char] ?? char).replace(/(.)\1/g, '$1')
})

/** Consonants alone, by which an Arabic spelling of a foreign name is compared. */
const consonants = remembered((word) => {
  if (/^\p{Script=Arabic}+$/u.test(word)) {
    let out = ''
    for (const char of word) out += arabic[char] ?? ''
    return out.replace(/(.)\1/g, '$1')
  }
  return romanised(word).replace(/p/g, 'b').replace(/v/g, 'f').replace(/[aeiou]/g, '').replace(/(.)\1/g, '$1')
})

/** Length of the longest common subsequence. */
function common(a: string, b: string): number {
  let row = new Uint8Array(b.length + 1)
  for (const char of a) {
    const next = new Uint8Array(b.length + 1)
    for (let j = 1; j <= b.length; j++) next[j] = b[j - 1] === char ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)
    row = next
  }
  return row[b.length] ?? 0
}

const arabicWord = /^\p{Script=Arabic}+$/u
const shortest = 4

/**
 * Pairs of words that are spelled alike: the same string, or a likeness (longest common subsequence ratio, Melamed
 * 1999) of the romanised forms, or the same four or more consonants when one of them is Arabic.
 * Calls `found` with the word ids and a weight from 0 to 1.
 */
export function cognates(a: Vocabulary, b: Vocabulary, found: (a: number, b: number, weight: number) => void): void {
  const buckets = new Map<string, { id: number; form: string }[]>()
  const skeletons = new Map<string, number[]>()
  const arabicA = a.keys.some((key) => arabicWord.test(key))
  const arabicB = b.keys.some((key) => arabicWord.test(key))
  const skeletal = arabicA !== arabicB
  b.keys.forEach((key, id) => {
    const form = romanised(key)
    if (form.length >= shortest) push(buckets, form.slice(0, 3), { id, form })
    if (skeletal && (!arabicB || arabicWord.test(key))) {
      const skeleton = consonants(key)
      if (skeleton.length >= shortest) push(skeletons, skeleton, id)
    }
  })
  a.keys.forEach((key, id) => {
    const same = b.find(key)
    if (same !== undefined) found(id, same, /^[#§¶?!(";:%.]/.test(key) || key.length > 3 || /\p{Script=Han}/u.test(key) ? 1 : 0.3)
    const form = romanised(key)
    if (form.length >= shortest)
      for (const other of buckets.get(form.slice(0, 3)) ?? []) {
        if (other.id === same) continue
        const longer = Math.max(form.length, other.form.length)
        if (Math.min(form.length, other.form.length) / longer < 0.6) continue
        const likeness = common(form, other.form) / longer
        if (likeness >= 0.7) found(id, other.id, likeness * likeness * (longer > 5 ? 1 : 0.5))
      }
    if (skeletal && (!arabicA || arabicWord.test(key))) {
      const skeleton = consonants(key)
      if (skeleton.length >= shortest) for (const other of skeletons.get(skeleton) ?? []) found(id, other, 0.5)
    }
  })
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
