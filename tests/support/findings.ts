/** One check run on one row, for tables of valid and invalid texts. */
import { CheckRun } from '../../src/core/checks/run.ts'
import type { Check } from '../../src/core/checks/define.ts'
import { applyEdits, asId, type BlockId, type Finding, type RowId, type VersionId } from '../../src/core/index.ts'
import { loadTagger, shippedResources } from '../../src/cli/input.ts'

const resources = shippedResources()
const tagger = await loadTagger()

/** A finding as a test states it: its message, the words it marks, and the text after its first suggestion. */
export interface Found {
  readonly messageId: string
  readonly quote: string
  readonly fixed: string | undefined
}

/** What a check finds in the first of some versions, with the others beside it, and at the document's end. */
export function findingsOf(check: Check, versions: Readonly<Record<string, string>>): readonly Found[] {
  const [target] = Object.keys(versions)
  const run = new CheckRun(asId<VersionId>(target ?? ''), {}, { resources, tagger }, [check])
  const cells = Object.entries(versions).map(([lang, text]) => ({
    versionId: asId<VersionId>(lang),
    lang,
    blocks: [{ id: asId<BlockId>(`b/${lang}`), kind: 'paragraph' as const, level: 1, text, marks: [], origin: { line: 1, runs: [] }, repairs: [] }],
  }))
  const text = versions[target ?? ''] ?? ''
  const found: Finding[] = [...run.row({ id: asId<RowId>('r'), cells }), ...run.end()]
  if (run.failures.length > 0) throw new Error(JSON.stringify(run.failures))
  return found.map(({ messageId, span, suggestions: [first] }) => ({ messageId, quote: text.slice(...span), fixed: first && applyEdits(text, first) }))
}
