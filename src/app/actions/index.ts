import { accept } from './accept.ts'
import type { Action } from './action.ts'
import { addVersion } from './addVersion.ts'
import { annotate } from './annotate.ts'
import { backup, restore } from './backup.ts'
import { checks } from './checks.ts'
import { closeDrawer } from './closeDrawer.ts'
import { comment } from './comment.ts'
import { concordance } from './concordance.ts'
import { confirmRow } from './confirmRow.ts'
import { dictionaries } from './dictionaries.ts'
import { dismiss } from './dismiss.ts'
import { edit } from './edit.ts'
import { filters } from './filters.ts'
import { focusPair } from './focusPair.ts'
import { insertRow } from './insertRow.ts'
import { languages } from './languages.ts'
import { keepAllOpen } from './keepAllOpen.ts'
import { mergeRows } from './mergeRows.ts'
import { modeActions } from './modes.ts'
import { moveColumnBack, moveColumnForward } from './moveColumn.ts'
import { newDocument } from './newDocument.ts'
import { nextColumn } from './nextColumn.ts'
import { nextFlag } from './nextFlag.ts'
import { nextRow } from './nextRow.ts'
import { nextSlip, previousSlip } from './nextSlip.ts'
import { nextUnconfirmed } from './nextUnconfirmed.ts'
import { nextUneven } from './nextUneven.ts'
import { palette } from './palette.ts'
import { dropPicked, joinPicked, pickCell } from './pickCell.ts'
import { previousColumn } from './previousColumn.ts'
import { previousFlag } from './previousFlag.ts'
import { previousRow } from './previousRow.ts'
import { print } from './print.ts'
import { pullUp } from './pullUp.ts'
import { pushDown } from './pushDown.ts'
import { realign } from './realign.ts'
import { realignBelow } from './realignBelow.ts'
import { redo } from './redo.ts'
import { replace, search } from './search.ts'
import { sentences } from './sentences.ts'
import { shiftDown } from './shiftDown.ts'
import { shiftUp } from './shiftUp.ts'
import { shortcuts } from './shortcuts.ts'
import { singleColumn } from './singleColumn.ts'
import { splitRow } from './splitRow.ts'
import { rowTerms, terms } from './terms.ts'
import { trust } from './trust.ts'
import { undo } from './undo.ts'

/** Every user command there is. */
export const actions: readonly Action[] = [
  ...modeActions,
  nextFlag,
  previousFlag,
  nextSlip,
  previousSlip,
  nextRow,
  previousRow,
  nextColumn,
  previousColumn,
  accept,
  dismiss,
  annotate,
  edit,
  joinPicked,
  pushDown,
  pullUp,
  splitRow,
  mergeRows,
  insertRow,
  shiftUp,
  shiftDown,
  pickCell,
  dropPicked,
  confirmRow,
  realignBelow,
  realign,
  nextUneven,
  nextUnconfirmed,
  sentences,
  moveColumnBack,
  moveColumnForward,
  focusPair,
  keepAllOpen,
  singleColumn,
  print,
  undo,
  redo,
  comment,
  search,
  replace,
  concordance,
  rowTerms,
  terms,
  dictionaries,
  checks,
  palette,
  shortcuts,
  addVersion,
  newDocument,
  closeDrawer,
  trust,
  backup,
  restore,
  ...filters,
  ...languages,
]
