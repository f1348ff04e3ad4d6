import type { Span } from '../model/index.ts'

/** A word with its part-of-speech tag, in the tag set of the tagger that made it (ICTCLAS for Chinese). */
export interface TaggedWord {
  readonly text: string
  readonly tag: string
  readonly span: Span
}

/** Cuts a text into tagged words; the host brings one, because its dictionary is large. */
export interface Tagger {
  /** The words of a text, which together are the text; none for a language that it cannot tag. */
  readonly tag: (text: string, lang: string) => readonly TaggedWord[]
  /** Whether its dictionary has a string as one word. */
  readonly isWord: (text: string) => boolean
}

/** The functions of jieba that tagging needs, as its WebAssembly builds export them. */
export interface Jieba {
  readonly tag: (text: string, hmm: boolean) => readonly { readonly word: string; readonly tag: string }[]
  readonly cut: (text: string, hmm: boolean) => readonly string[]
}

/** jieba as the tagger for Chinese. */
export const jiebaTagger = (jieba: Jieba): Tagger => ({
  tag: (text, lang) => {
    if (lang !== 'zh') return []
    let at = 0
    return jieba.tag(text, true).map(({ word, tag }) => {
      const start = at
      at += word.length
      return { text: word, tag, span: [start, at] as const }
    })
  },
  // Without the guessing of unknown words, what the dictionary lacks falls apart.
  isWord: (text) => jieba.cut(text, false).length === 1,
})
