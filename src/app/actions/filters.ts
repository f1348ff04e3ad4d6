import { severities } from '../../core/index.ts'
import { isOpen, noFilter } from '../state/filter.ts'
import { setUi, useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

const labels = { neutral: 'filterNeutral', minor: 'filterMinor', major: 'filterMajor', critical: 'filterCritical' } as const

/** Show issues of one severity, or all. */
export const filters: readonly Action[] = [
  ...severities.toReversed().map(
    (severity): Action => ({
      id: `filter:${severity}`,
      label: labels[severity],
      keys: [],
      guard: () => true,
      perform: () => setUi({ filter: { ...noFilter, severities: new Set([severity]) } }),
    }),
  ),
  {
    id: 'filter:all',
    label: 'filterAll',
    keys: [],
    guard: () => !isOpen(useUi.getState().filter),
    perform: () => setUi({ filter: noFilter }),
  },
]
