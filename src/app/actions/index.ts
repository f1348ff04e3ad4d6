import { accept } from './accept.ts'
import type { Action } from './action.ts'
import { annotate } from './annotate.ts'
import { dismiss } from './dismiss.ts'
import { edit } from './edit.ts'
import { nextColumn } from './nextColumn.ts'
import { nextFlag } from './nextFlag.ts'
import { nextRow } from './nextRow.ts'
import { previousColumn } from './previousColumn.ts'
import { previousFlag } from './previousFlag.ts'
import { previousRow } from './previousRow.ts'
import { redo } from './redo.ts'
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
]
