/** What is said of a finding: a title, and the reason with `{{data}}` filled in. */
export interface FindingMessage {
  readonly title: string
  readonly why: string
}

/** By message id, by check id, or by both as `check/message`. */
export const findingMessages: Readonly<Record<string, FindingMessage>> = {}
