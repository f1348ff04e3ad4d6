import * as z from 'zod/mini'
import { create } from 'zustand'
import { idField, type ProjectId, type VersionId } from '../../core/index.ts'
import { remember, remembered } from './remember.ts'

/*
 * How a person has arranged the workbench for a project. It is no part of the document and of no history, so it lies in
 * this browser's small storage beside the interface language.
 */

/** The ways to look at a document, in the order in which they are offered. */
export const modes = ['overview', 'align', 'review', 'read'] as const
export type Mode = (typeof modes)[number]

/** The arrangement of one project. */
export interface Layout {
  readonly mode: Mode
  /** Versions in the order a person gave them; those not named follow in the project's order. */
  readonly order: readonly VersionId[]
  /** Versions that are not shown at all. */
  readonly hidden: readonly VersionId[]
  /** Versions that stay open however many others are opened. The one under revision always does. */
  readonly pinned: readonly VersionId[]
  /** Versions a person opened or folded, latest last; the width decides about the others. */
  readonly opened: readonly VersionId[]
  readonly folded: readonly VersionId[]
  /** Widths that a person gave, in CSS pixels. */
  readonly widths: Readonly<Record<VersionId, number>>
  /** The version that stands alone beside the one under revision, the others folded under the active row. */
  readonly pair: VersionId | null
  /** Every version stays open: as a column, or under every row where two are in focus. */
  readonly all: boolean
  /** Read mode shows one version in a single column. */
  readonly single: boolean
  /** Align mode shows the sentences of the selected row. */
  readonly sentences: boolean
}

const ids = z.catch(z.array(idField<VersionId>()), [])
const schema: z.ZodMiniType<Layout> = z.object({
  mode: z.catch(z.enum(modes), 'review'),
  order: ids,
  hidden: ids,
  pinned: ids,
  opened: ids,
  folded: ids,
  widths: z.catch(z.record(idField<VersionId>(), z.number().check(z.gte(80), z.lte(2000))), {}),
  pair: z.catch(z.nullable(idField<VersionId>()), null),
  all: z.catch(z.boolean(), false),
  single: z.catch(z.boolean(), false),
  sentences: z.catch(z.boolean(), false),
})
const untouched = schema.parse({})

export const useLayout = create<Layout>(() => untouched)

const nameOf = (projectId: ProjectId): string => `sixfold.layout.${projectId}`
let stop: (() => void) | null = null

/** Takes up a project's arrangement and keeps every change of it. What cannot be read is as if it had never been. */
export function openLayout(projectId: ProjectId): void {
  stop?.()
  let stored: unknown = {}
  try {
    stored = JSON.parse(remembered(nameOf(projectId)) ?? '{}')
  } catch {
    // A broken arrangement is no loss.
  }
  const parsed = schema.safeParse(stored)
  useLayout.setState(parsed.success ? parsed.data : untouched)
  stop = useLayout.subscribe((layout) => remember(nameOf(projectId), JSON.stringify(layout)))
}

/** Changes the arrangement. */
export const setLayout = (change: Partial<Layout>): void => useLayout.setState(change)

/** Whether the workbench is in one of these modes. */
export const inMode = (...wanted: readonly Mode[]): boolean => wanted.includes(useLayout.getState().mode)
