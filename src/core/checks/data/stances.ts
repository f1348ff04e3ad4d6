/** What a modal word commits a statement to: that something is due, or that it is allowed or possible. Each stance lists the ids of `function.tsv` that take it. */
export interface Stance {
  readonly id: string
  readonly words: readonly string[]
  /** Stances that cannot be meant where this one is. */
  readonly against: readonly string[]
}

/** The stances that checks compare. */
export const stances: readonly Stance[] = [
  { id: 'must', words: ['must', 'have-to', 'obliged', 'shall', 'should', 'cannot-but', 'must-not', 'shall-not', 'should-not', 'need-not', 'advisable', 'required'], against: ['may'] },
  { id: 'may', words: ['may-permission', 'may-possibility', 'could', 'permitted', 'likely', 'can', 'able-to', 'in-a-position-to', 'entitled'], against: ['must'] },
]
