import { Integers, Sparse } from './sparse.ts'

/** Texts known to correspond, by their distinct word ids. */
export interface Parallel {
  readonly a: Int32Array
  readonly b: Int32Array
}

/** The words of one side of some texts, one after another. */
export interface Tokens {
  readonly words: Int32Array
  /** Where each text's words begin; one more entry than texts. */
  readonly starts: Int32Array
}

/** The word pairs that may be translations, and where they meet. */
export interface Meetings {
  readonly a: Tokens
  readonly b: Tokens
  /** The candidate pairs by their first word, their second words as columns; the values say in how many texts they meet. */
  readonly pairs: Sparse
  /** In how many texts each word stands. */
  readonly seenA: Float32Array
  readonly seenB: Float32Array
  /** Each meeting's two tokens and the number of its pair. */
  readonly inA: Int32Array
  readonly inB: Int32Array
  readonly pair: Int32Array
}

/**
 * Finds the word pairs that have a prior, or that meet more than once and more often than words do by chance. The
 * measure is the log-likelihood ratio, and the least that counts what a pair has of which each word stands in one text
 * only: that much is found in any text (Moore 2004, On log-likelihood-ratios and the significance of rare events).
 */
export function meetings(texts: readonly Parallel[], prior: Sparse, sizeA: number, sizeB: number): Meetings {
  const a = tokens(texts.map((text) => text.a))
  const b = tokens(texts.map((text) => text.b))
  const seenA = times(a.words, sizeA)
  const seenB = times(b.words, sizeB)
  const uses = usesOf(a, seenA)
  const starts = new Int32Array(sizeA + 1)
  const others = new Integers()
  const k = new Integers()
  const [inA, inB, pair] = [new Integers(), new Integers(), new Integers()]
  // Of the first side's word at hand: how often each word of the other side meets it, and the number of their pair.
  const met = new Int32Array(sizeB)
  const number = new Int32Array(sizeB).fill(-1)
  const touched = new Int32Array(sizeB)
  const least = Math.log(texts.length)
  for (let s = 0; s < sizeA; s++) {
    const first = uses.starts[s] ?? 0
    const end = uses.starts[s + 1] ?? 0
    let count = 0
    for (let use = first; use < end; use++) count = meet(b, uses.texts[use] ?? 0, met, touched, count)
    const inAll = seenA[s] ?? 0
    const candidate = (t: number) => {
      number[t] = others.length
      others.push(t)
      k.push(met[t] ?? 0)
    }
    for (let at = prior.starts[s] ?? 0, last = prior.starts[s + 1] ?? 0; at < last; at++) candidate(prior.columns[at] ?? 0)
    for (let index = 0; index < count; index++) {
      const t = touched[index] ?? 0
      const meets = met[t] ?? 0
      if (meets === 1 || number[t] !== -1) continue
      const chance = (inAll * (seenB[t] ?? 0)) / texts.length
      if (meets > chance && meets * Math.log(meets / chance) - meets + chance >= least) candidate(t)
    }
    starts[s + 1] = others.length
    if (others.length > (starts[s] ?? 0))
      for (let use = first; use < end; use++) {
        const text = uses.texts[use] ?? 0
        for (let at = b.starts[text] ?? 0, last = b.starts[text + 1] ?? 0; at < last; at++) {
          const found = number[b.words[at] ?? 0] ?? -1
          if (found < 0) continue
          inA.push(uses.tokens[use] ?? 0)
          inB.push(at)
          pair.push(found)
        }
      }
    for (let index = 0; index < count; index++) met[touched[index] ?? 0] = 0
    for (let at = starts[s] ?? 0; at < others.length; at++) number[others.at(at)] = -1
  }
  return { a, b, pairs: new Sparse(starts, others.values, new Float32Array(k.values)), seenA, seenB, inA: inA.values, inB: inB.values, pair: pair.values }
}

/** Counts the words of a text as met; those that had not been are put behind the `count` that were touched. */
function meet({ words, starts }: Tokens, text: number, met: Int32Array, touched: Int32Array, count: number): number {
  let all = count
  for (let at = starts[text] ?? 0, last = starts[text + 1] ?? 0; at < last; at++) {
    const word = words[at] ?? 0
    const before = met[word] ?? 0
    met[word] = before + 1
    if (before === 0) touched[all++] = word
  }
  return all
}

function tokens(texts: readonly Int32Array[]): Tokens {
  const starts = new Int32Array(texts.length + 1)
  texts.forEach(({ length }, text) => (starts[text + 1] = (starts[text] ?? 0) + length))
  const words = new Int32Array(starts[texts.length] ?? 0)
  texts.forEach((ids, text) => {
    words.set(ids, starts[text])
  })
  return { words, starts }
}

function times(words: Int32Array, size: number): Float32Array {
  const out = new Float32Array(size)
  for (const word of words) out[word] = (out[word] ?? 0) + 1
  return out
}

/** The tokens of each word, with the texts that they stand in. */
function usesOf({ words, starts }: Tokens, seen: Float32Array): { starts: Int32Array; tokens: Int32Array; texts: Int32Array } {
  const begin = new Int32Array(seen.length + 1)
  seen.forEach((times, word) => (begin[word + 1] = (begin[word] ?? 0) + times))
  const next = begin.slice()
  const tokens = new Int32Array(words.length)
  const texts = new Int32Array(words.length)
  for (let text = 0; text + 1 < starts.length; text++)
    for (let token = starts[text] ?? 0, end = starts[text + 1] ?? 0; token < end; token++) {
      const word = words[token] ?? 0
      const at = next[word] ?? 0
      next[word] = at + 1
      tokens[at] = token
      texts[at] = text
    }
  return { starts: begin, tokens, texts }
}
