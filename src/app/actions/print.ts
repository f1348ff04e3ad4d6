import type { Action } from './action.ts'

/** Prints the document as the mode shows it: a critical edition in review, clean text in read. */
export const print: Action = {
  id: 'print',
  label: 'print',
  keys: [],
  guard: () => true,
  perform: () => window.print(),
}
