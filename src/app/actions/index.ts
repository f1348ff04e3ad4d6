import { accept } from './accept.ts'
import type { Action } from './action.ts'
import { addVersion } from './addVersion.ts'
import { annotate } from './annotate.ts'
import { comment } from './comment.ts'
import { concordance } from './concordance.ts'
import { dismiss } from './dismiss.ts'
import { edit } from './edit.ts'
import { filters } from './filters.ts'
import { languages } from './languages.ts'
import { nextColumn } from './nextColumn.ts'
import { nextFlag } from './nextFlag.ts'
import { nextRow } from './nextRow.ts'
import { palette } from './palette.ts'
import { previousColumn } from './previousColumn.ts'
import { previousFlag } from './previousFlag.ts'
import { previousRow } from './previousRow.ts'
import { redo } from './redo.ts'
import { replace, search } from './search.ts'
import { shortcuts } from './shortcuts.ts'
import { rowTerms, terms } from './terms.ts'
import { trust } from './trust.ts'
import { undo } from './undo.ts'

/** Every user command there is. */
export const actions: readonly Action[] = [
  nextFlag,
  previousFlag,
  nextRow,
  previousRow,
  nextColumn,
  previousColumn,
  accept,
  dismiss,
  annotate,
  edit,
  undo,
  redo,
  comment,
  search,
  replace,
  concordance,
  rowTerms,
  terms,
  palette,
  shortcuts,
  addVersion,
  trust,
  ...filters,
  ...languages,
]
