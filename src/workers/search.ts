import { QueryError, searcher, type BlockId, type Query, type Span, type VersionId } from '../core/index.ts'

/** A text that is searched. */
export interface SearchedText {
  readonly versionId: VersionId
  readonly blockId: BlockId
  readonly lang: string
  readonly text: string
}

/** A place in one of the texts. */
export interface Found {
  readonly versionId: VersionId
  readonly blockId: BlockId
  readonly span: Span
  readonly replacement?: string
}

export interface SearchTask {
  readonly query: Query
  readonly replacement?: string
  /** Only this version; all when absent. */
  readonly versionId?: VersionId
}

export type SearchResult =
  | { readonly kind: 'found'; readonly found: readonly Found[]; readonly more: boolean }
  /** The words are no regular expression. */
  | { readonly kind: 'wrong'; readonly reason: string }
  /** The expression ran longer than it may and was stopped. */
  | { readonly kind: 'slow' }

/** More places than this are of no use to a person, and replacing goes on from the next ones. */
export const mostFound = 5000

/** Searching as one object, in a worker of its own: a runaway expression is ended without ending anything else. */
export class SearchService {
  private texts: readonly SearchedText[] = []

  setTexts(texts: readonly SearchedText[]): void {
    this.texts = texts
  }

  find({ query, replacement, versionId }: SearchTask): SearchResult {
    try {
      const search = searcher(query, replacement)
      const found: Found[] = []
      for (const { versionId: version, blockId, lang, text } of this.texts) {
        if (versionId !== undefined && version !== versionId) continue
        for (const hit of search(text, lang)) {
          if (found.length === mostFound) return { kind: 'found', found, more: true }
          found.push({ versionId: version, blockId, ...hit })
        }
      }
      return { kind: 'found', found, more: false }
    } catch (error) {
      if (error instanceof QueryError) return { kind: 'wrong', reason: error.reason }
      throw error
    }
  }
}
