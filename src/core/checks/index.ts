import type { Check } from './define.ts'
import { brokenParagraph } from './rules/broken-paragraph.ts'
import { collapsedNames } from './rules/collapsed-names.ts'
import { contentsHeadings } from './rules/contents-headings.ts'
import { discouragedForm } from './rules/discouraged-form.ts'
import { polarity } from './rules/polarity.ts'
import { numberDirection } from './rules/number-direction.ts'
import { numberMismatch } from './rules/number-mismatch.ts'
import { pairedMarks } from './rules/paired-marks.ts'
import { punctuation } from './rules/punctuation.ts'
import { quotation } from './rules/quotation.ts'
import { untranslated } from './rules/untranslated.ts'
import { addition } from './rules/addition.ts'
import { omission } from './rules/omission.ts'
import { literalTerm } from './rules/literal-term.ts'
import { swappedName } from './rules/swapped-name.ts'
import { opposites } from './rules/opposites.ts'
import { inconsistentTerm } from './rules/inconsistent-term.ts'
import { numeralStyle } from './rules/numeral-style.ts'
import { repeatedWord } from './rules/repeated-word.ts'
import { swallowedCoordination } from './rules/swallowed-coordination.ts'
import { traditionalCharacters } from './rules/traditional-characters.ts'
import { typo } from './rules/typo.ts'
import { unclosedFrame } from './rules/unclosed-frame.ts'
import { unopenedFrame } from './rules/unopened-frame.ts'
import { connectivePair } from './rules/connective-pair.ts'
import { functionWordClash } from './rules/function-word-clash.ts'
import { verbChain } from './rules/verb-chain.ts'
import { particleDe } from './rules/particle-de.ts'
import { numberClash } from './rules/number-clash.ts'
import { listMembers } from './rules/list-members.ts'
import { translatedPassive } from './rules/translated-passive.ts'
import { lostSubject } from './rules/lost-subject.ts'
import { pleonasm } from './rules/pleonasm.ts'
import { missingVerb } from './rules/missing-verb.ts'
import { titleMarks } from './rules/title-marks.ts'
import { collocation } from './rules/collocation.ts'
import { numberBound } from './rules/number-bound.ts'
import { choiceMismatch } from './rules/choice-mismatch.ts'
import { numberUnit } from './rules/number-unit.ts'
import { multiple } from './rules/multiple.ts'
import { postRank } from './rules/post-rank.ts'
import { garbledList } from './rules/garbled-list.ts'
import { exchangedActors } from './rules/exchanged-actors.ts'
import { wrongSense } from './rules/wrong-sense.ts'

/** Every check, in the order in which they run. A new check is added here and nowhere else. */
export const checks: readonly Check[] = [
  numberMismatch,
  numberBound,
  numberUnit,
  multiple,
  numberDirection,
  wrongSense,
  garbledList,
  exchangedActors,
  opposites,
  swappedName,
  postRank,
  literalTerm,
  choiceMismatch,
  polarity,
  omission,
  addition,
  quotation,
  untranslated,
  discouragedForm,
  inconsistentTerm,
  collapsedNames,
  swallowedCoordination,
  unopenedFrame,
  unclosedFrame,
  connectivePair,
  functionWordClash,
  verbChain,
  particleDe,
  numberClash,
  listMembers,
  translatedPassive,
  lostSubject,
  pleonasm,
  collocation,
  missingVerb,
  titleMarks,
  typo,
  repeatedWord,
  traditionalCharacters,
  numeralStyle,
  punctuation,
  pairedMarks,
  contentsHeadings,
  brokenParagraph,
]
