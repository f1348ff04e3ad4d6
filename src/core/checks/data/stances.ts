/**
 * What function words commit a statement to: whom it obliges, of how many it is true, on what condition, up to which
 * figure. Each stance lists the ids of `function.tsv` that take it.
 */
export interface Stance {
  readonly id: string
  readonly family: 'modality' | 'quantity' | 'condition' | 'bound'
  readonly words: readonly string[]
  /** Stances that cannot be meant where this one is. */
  readonly against: readonly string[]
  /** Stances that come to much the same in another language. */
  readonly like: readonly string[]
  /** Words of it stand in a text only when the thing is meant, so that one alone in all versions is one too many. */
  readonly telling: boolean
}

const stance = (family: Stance['family'], id: string, words: string, against: string, telling = false, like = ''): Stance => ({ id, family, words: words.split(' '), against: against.split(' ').filter(Boolean), like: like.split(' ').filter(Boolean), telling })

/** The stances that checks compare. */
export const stances: readonly Stance[] = [
  stance('modality', 'must', 'must have-to obliged shall should cannot-but must-not shall-not should-not need-not advisable required', 'may'),
  stance('modality', 'may', 'may-permission may-possibility could permitted likely can able-to in-a-position-to entitled', 'must'),
]
