const list = (words: string): readonly string[] => words.split(' ')

/** The words of a language that stand between two words without being a third. */
export interface ClosedClass {
  /** Prepositions with their contractions, but for *of*. */
  readonly prepositions: readonly string[]
  /** *Of*, articles, determiners, negations, relative *that*. Conjunctions that join are in the profile. */
  readonly others: readonly string[]
}

/** The closed classes of the languages with spaces, in lower case. */
export const closedClass: Readonly<Record<string, ClosedClass>> = {
  en: {
    prepositions: list('to for in by with from on against at into within under over through between among towards toward upon about before after during without as than'),
    others: list('of s a an the its their his her our this that these those such all any each every other both own not'),
  },
  fr: {
    prepositions: list('à au aux pour dans par avec sur contre en entre parmi sous vers avant après pendant sans'),
    others: list('de du des d le la les l un une leur leurs son sa ses ce cet cette ces tout toute tous toutes autre autres propre propres ne n pas que qu'),
  },
  es: {
    prepositions: list('a al para en por con sobre contra entre bajo hacia antes después durante sin desde'),
    others: list('de del el la los las lo un una unos unas su sus este esta estos estas todo toda todos todas otro otra otros otras propio propia propios propias no se que'),
  },
  ru: {
    prepositions: list('в во на с со к ко для по от из за о об у при между до после под через против без'),
    others: list('не их его ее её этих этой этого свои своих своим своими своей своего свое своё свою другие других другим другими собственный собственной собственного собственных'),
  },
  ar: {
    prepositions: list('في من على إلى عن مع ضد بين قبل بعد خلال بدون دون'),
    others: list('هذه هذا تلك ذلك'),
  },
}
