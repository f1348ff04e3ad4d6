import type { BlockId } from '../../core/index.ts'
import { redo, setText, undo, type Deed } from '../../store/index.ts'
import type { Model } from './model.ts'
import type { Placed } from './placed.ts'
import { currentModel, place, useSession } from './session.ts'
import { keysWait } from './typeAhead.ts'

/*
 * Commands whose outcome the next key may be about.
 */

/** How long a change may take to come back from the storage, in milliseconds; one that changed nothing never does. */
const patience = 2_000

/** Resolves when a command has been stored and the window shows what it did. Keys wait for it. */
export function carryOut<T>(command: Promise<T>, shows: (model: Model, made: T) => boolean): Promise<T> {
  return keysWait(
    command.then(async (made) => {
      await readBack((model) => shows(model, made))
      return made
    }),
  )
}

/** Gives a block a new text. */
export const correct = ({ block, version }: Placed, text: string, deed: Deed, reason?: string): Promise<void> =>
  carryOut(setText(place(), block, version.lang, text, deed, reason), (model) => textOf(model, block.id) === text)

/** Takes the last command back, or does the last one that was taken back again. Resolves to what it had done. */
export async function step(way: 'undo' | 'redo'): Promise<Deed | null> {
  const { db, projectId } = place()
  const before = currentModel()?.workspace
  const taken = await carryOut((way === 'undo' ? undo : redo)(db, projectId), ({ workspace }, made) => made === null || (workspace.acts !== before?.acts && (!made.document || workspace.document !== before?.document)))
  return taken?.deed ?? null
}

const textOf = (model: Model, id: BlockId): string | undefined => model.placed.get(id)?.text

function readBack(shows: (model: Model) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (model: Model | null) => {
      if (!model || !shows(model)) return
      stop()
      clearTimeout(timer)
      resolve()
    }
    const stop = useSession.subscribe(({ model }) => look(model))
    const timer = setTimeout(() => {
      stop()
      resolve()
    }, patience)
    look(currentModel())
  })
}
