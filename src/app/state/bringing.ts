import { v7 as uuid } from 'uuid'
import { asId, maximumBytes, type DictionaryId, type DictionaryRecord, type FileId } from '../../core/index.ts'
import { putDictionary, removeDictionary } from '../../store/index.ts'
import { reasonOf } from '../i18n/reason.ts'
import { useBringing, type BringingFailure } from './dictionaries.ts'
import { setPanels } from './panels.ts'
import { quickCore } from './quick.ts'
import { place } from './session.ts'
import { tell } from './ui.ts'

/** Endings of files that may be dictionaries or memories, as file dialogs take them. */
export const dictionaryEndings = '.u8,.txt,.gz,.tsv,.csv,.tbx,.xml,.tmx'

let queue: Promise<void> = Promise.resolve()

/**
 * Takes files as dictionaries and memories of the project, each as one command, and shows them where they are listed.
 * One that cannot be read changes nothing.
 */
export function bringDictionaries(files: readonly File[]): Promise<void> {
  setPanels({ dialog: 'terms', dictionaries: true })
  queue = queue.then(async () => {
    useBringing.setState({ failures: [] })
    for (const file of files) {
      useBringing.setState({ reading: { file: file.name, done: 0 } })
      const failure = await bring(file).catch((error: unknown): BringingFailure => ({ code: 'failed', file: file.name, place: '', reason: reasonOf(error) }))
      useBringing.setState(({ failures }) => ({ reading: null, failures: failure ? [...failures, failure] : failures }))
    }
  })
  return queue
}

async function bring(file: File): Promise<BringingFailure | null> {
  if (file.size > maximumBytes) return { code: 'too-large', file: file.name, place: '', reason: '' }
  const core = await quickCore()
  const read = await core.readDictionary({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, (done) =>
    // A late word must not bring back what is done.
    useBringing.setState(({ reading }) => (reading?.file === file.name ? { reading: { file: file.name, done } } : {})),
  )
  if ('failure' in read) return read.failure
  const { format, entries, skipped, file: kept } = read
  const id = asId<DictionaryId>(uuid())
  const fileId = asId<FileId>(`${id}/file`)
  const { projectId } = place()
  await putDictionary(place(), { id, projectId, name: file.name, format, entries, skipped, file: fileId, at: Date.now() }, { id: fileId, projectId, ...kept }, { key: 'dictionary', data: { file: file.name } })
  tell('dictionary', { file: file.name })
  return null
}

/** Lets a dictionary go. */
export const letGo = (dictionary: DictionaryRecord): Promise<void> => removeDictionary(place(), dictionary, { key: 'removeDictionary', data: { file: dictionary.name } })
