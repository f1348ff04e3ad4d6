import { create } from 'zustand'
import type { DictionaryId, DictionaryRecord, Source } from '../../core/index.ts'
import { loadDictionary, type Database } from '../../store/index.ts'
import type { CoreClient, DictionaryFailure } from '../../workers/client.ts'

/** Why a file was not taken as a dictionary: it cannot be read, or the browser could not keep it. */
export type BringingFailure = Omit<DictionaryFailure, 'code'> & { readonly code: DictionaryFailure['code'] | 'failed' }

/** Dictionaries on their way in: which is being read, how much of it, 0 to 1, and which could not be. */
export const useBringing = create<{ readonly reading: { readonly file: string; readonly done: number } | null; readonly failures: readonly BringingFailure[] }>(() => ({ reading: null, failures: [] }))

const none: readonly DictionaryRecord[] = []
const given = new WeakMap<object, { readonly names: string; readonly handed: Promise<void> }>()

/** Names the dictionaries, so that what was worked out with others is not taken for theirs. */
export const nameOf = (dictionaries: readonly DictionaryRecord[]): string => dictionaries.map(({ id }) => id).join(' ')

/** Gives a core the project's dictionaries, unless it has them already. */
export function handDictionaries(core: Pick<CoreClient, 'setDictionaries'>, db: Database, dictionaries = none): Promise<void> {
  const names = nameOf(dictionaries)
  const known = given.get(core) ?? { names: '', handed: Promise.resolve() }
  if (known.names === names) return known.handed
  const handed = known.handed.then(async () => {
    const files = new Map<DictionaryId, Source>()
    for (const one of dictionaries) {
      const file = await loadDictionary(db, one)
      if (file) files.set(one.id, { name: file.name, bytes: file.bytes })
    }
    await core.setDictionaries(files)
  })
  given.set(core, { names, handed })
  return handed
}
