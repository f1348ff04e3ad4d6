import { create } from 'zustand'
import type { ProjectId } from '../../core/index.ts'
import { remember, remembered } from './remember.ts'

/*
 * When this browser last wrote a backup file of a project. Of use to this browser's person only, so it lies in its small storage.
 */

const nameOf = (projectId: ProjectId): string => `sixfold.backup.${projectId}`

/** The time of the last backup, in milliseconds since 1970; `null` when there was none. */
export const useBackup = create<{ readonly at: number | null }>(() => ({ at: null }))

/** Takes up what is known of a project's backups. */
export function openBackup(projectId: ProjectId): void {
  const at = Number(remembered(nameOf(projectId)) ?? Number.NaN)
  useBackup.setState({ at: Number.isFinite(at) ? at : null })
}

/** A backup was written now. */
export function noteBackup(projectId: ProjectId): void {
  const at = Date.now()
  remember(nameOf(projectId), String(at))
  useBackup.setState({ at })
}
