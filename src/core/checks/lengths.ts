import { countLetters } from '../text/index.ts'
import type { RowView } from './cell.ts'

/** The Chinese characters that a word and a letter of a text take in a good translation, fitted by least squares on 1,294 good rows; words tell more than letters, as long ones are long everywhere but in Chinese. */
const characters: Readonly<Record<string, { readonly word: number; readonly letter: number }>> = {
  zh: { word: 0, letter: 1 },
  en: { word: 0.862, letter: 0.114 },
  fr: { word: 0.768, letter: 0.089 },
  es: { word: 0.745, letter: 0.102 },
  ru: { word: 0.93, letter: 0.105 },
  ar: { word: 0.917, letter: 0.144 },
}

/** What a stretch of a language says, in characters of Chinese, figures apart; none for a language whose measure is not known. */
export function measure(text: string, lang: string): number | undefined {
  const take = characters[lang]
  if (!take) return undefined
  const { words, letters } = countLetters(text)
  return take.word * words + take.letter * letters
}

/** Shorter texts, in characters of Chinese, have lengths by chance. */
const shortest = 16
/** The characters by which the length of a short text varies by chance. */
const chance = 20

/** What a text says beside each of its witnesses, as logarithms; texts too short to tell are left out. */
const ratios = ({ target, others }: RowView): readonly number[] => {
  const own = measure(target.text, target.profile.lang)
  if (!own) return []
  return others.flatMap((cell) => {
    const theirs = measure(cell.text, cell.profile.lang)
    return theirs && theirs >= shortest ? [Math.log(own / theirs)] : []
  })
}

/** How much longer than a good translation a text is, as a logarithm, nearer to zero the shorter the text: below zero where it is shorter; `undefined` where its witnesses are too short to tell. */
export function excess(view: RowView): number | undefined {
  const all = ratios(view)
  const own = measure(view.target.text, view.target.profile.lang) ?? 0
  return all.length > 0 ? (all.reduce((sum, ratio) => sum + ratio, 0) / all.length) * Math.sqrt(own / (own + chance)) : undefined
}
