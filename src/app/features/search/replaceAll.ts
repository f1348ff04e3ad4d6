import { applyEdits } from '../../../core/index.ts'
import { setTexts, type TextChange } from '../../../store/index.ts'
import type { Found } from '../../../workers/client.ts'
import type { Model } from '../../state/model.ts'
import { place } from '../../state/session.ts'
import { tell } from '../../state/ui.ts'

/** Names a place among the places of one search. */
export const placeName = ({ blockId, span }: Found): string => `${blockId} ${span.join('-')}`

/** Replaces the places, all in one command. */
export async function replaceAll(model: Model, found: readonly Found[], words: string): Promise<void> {
  const byBlock = new Map<string, Found[]>()
  for (const one of found) byBlock.set(one.blockId, [...(byBlock.get(one.blockId) ?? []), one])
  const changes = [...byBlock.values()].flatMap((places): TextChange[] => {
    const placed = places[0] && model.placed.get(places[0].blockId)
    if (!placed) return []
    const edits = places.map(({ blockId, span, replacement = '' }) => ({ blockId, span, text: replacement }))
    return [{ block: placed.block, lang: placed.version.lang, text: applyEdits(placed.text, edits) }]
  })
  await setTexts(place(), changes, { key: 'replace', data: { words } })
  tell('replaced', { count: String(found.length) })
}
