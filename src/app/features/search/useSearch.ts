import { useEffect, useMemo, useState } from 'react'
import type { Query, VersionId } from '../../../core/index.ts'
import { createSearchClient, type SearchedText, type SearchResult } from '../../../workers/client.ts'
import type { Model } from '../../state/model.ts'

const client = createSearchClient()
/** How long typing must rest before a search begins, in milliseconds. */
const rest = 160

export interface Asked {
  readonly query: Query
  readonly versionId: VersionId | null
  /** Absent while nothing is to be replaced. */
  readonly replacement?: string
}

/** The answer to a search, kept up with the text as it changes; `null` while it is not known. */
export function useSearch(model: Model, { query, versionId, replacement }: Asked): { readonly result: SearchResult | null; readonly running: boolean } {
  const texts = useMemo(() => textsOf(model), [model])
  const [state, setState] = useState<{ result: SearchResult | null; of: string }>({ result: null, of: '' })
  const { words, regex = false, whole = false, exact = false } = query
  const key = JSON.stringify([words, regex, whole, exact, versionId, replacement])
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      if (!words) {
        setState({ result: null, of: key })
        return
      }
      const task = { query: { words, regex, whole, exact }, ...(versionId ? { versionId } : {}), ...(replacement === undefined ? {} : { replacement }) }
      void client.find(texts, task).then((result) => {
        if (current) setState({ result, of: key })
      })
    }, rest)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [texts, key, words, regex, whole, exact, versionId, replacement])
  return { result: state.result, running: state.of !== key }
}

/** Every current text, in the order of the rows. */
function textsOf({ rows, versions, placed }: Model): SearchedText[] {
  return rows.flatMap((row) =>
    versions.flatMap(({ id, lang }) =>
      (row.members[id] ?? []).flatMap((blockId): SearchedText[] => {
        const text = placed.get(blockId)?.text
        return text === undefined ? [] : [{ versionId: id, blockId, lang, text }]
      }),
    ),
  )
}
