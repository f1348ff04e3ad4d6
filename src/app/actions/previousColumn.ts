import { columnAction } from './nextColumn.ts'

export const previousColumn = columnAction('previousColumn', 'Alt+ArrowLeft', -1)
