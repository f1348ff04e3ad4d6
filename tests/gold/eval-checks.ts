/**
 * `npm run eval`: precision and recall of the checks, by check, by severity and in all, on (1) the revisers' list of the
 * released Chinese text, (2) faults injected into clean rows, (3) clean rows, where every finding counts as a false alarm.
 */
import { existsSync, readFileSync } from 'node:fs'
import { align, asId, readVersion, runChecks, type Finding, type Version, type VersionId } from '../../src/core/index.ts'
import { loadTagger, shippedResources } from './support.ts'

const shared = new URL('../../../shared/gold/', import.meta.url)
const resources = shippedResources()
const tagger = await loadTagger()
const langs = ['zh', 'en', 'fr', 'es', 'ru', 'ar'].filter((lang) => existsSync(new URL(`../../corpus/declaration/${lang}.md`, import.meta.url)))

interface GoldItem {
  readonly loc: string
  readonly span: string
  readonly severity: string
  readonly strong: boolean
  readonly issue?: string
}

const version = (lang: string): Version =>
  readVersion({ name: `${lang}.md`, bytes: readFileSync(new URL(`../../corpus/declaration/${lang}.md`, import.meta.url)) }, { id: asId<VersionId>(lang), lang, status: 'reference', provenance: '' })

/** Places of a gold span in a block's text; the span may hold markup and line breaks of the source. */
function places(text: string, span: string): [number, number][] {
  const wanted = span.replace(/[*\n]/g, '').trim()
  const out: [number, number][] = []
  for (let at = text.indexOf(wanted); wanted && at >= 0; at = text.indexOf(wanted, at + 1)) out.push([at, at + wanted.length])
  return out
}

function revisers() {
  const file = new URL('errors.dev.json', shared)
  if (!existsSync(file)) {
    console.log('revisers’ list: skipped, ../shared/gold/errors.dev.json is not here')
    return
  }
  const items = JSON.parse(readFileSync(file, 'utf8')) as GoldItem[]
  const versions = langs.map(version)
  const rows = align(versions, { resources })
  const { findings, failures } = runChecks({ versions, rows, corrections: [], config: {}, resources, tagger })
  for (const failure of failures) console.log('failed:', failure)
  const zh = versions[0]
  const blocks = new Map(zh?.blocks.map((block) => [block.id, block]))
  const judged = new Set(items.map(({ loc }) => loc))
  const goldPlaces = items.flatMap((item) => {
    const block = zh?.blocks.find(({ label }) => label === item.loc)
    return block ? places(block.text, item.span).map((span) => ({ item, blockId: block.id, span })) : []
  })
  const hits = (finding: Finding) => goldPlaces.filter(({ blockId, span }) => blockId === finding.blockId && span[0] < finding.span[1] && finding.span[0] < span[1])
  const considered = findings.filter(({ blockId }) => judged.has(blocks.get(blockId)?.label ?? ''))
  const byCheck = new Map<string, { right: number; all: number }>()
  const found = new Set<string>()
  for (const finding of considered) {
    const hit = hits(finding)
    const entry = byCheck.get(finding.checkId) ?? { right: 0, all: 0 }
    entry.all++
    if (hit.length > 0) entry.right++
    byCheck.set(finding.checkId, entry)
    for (const { item } of hit) if (item.strong && item.issue) found.add(item.issue)
    const block = blocks.get(finding.blockId)
    if (process.argv.includes('-v'))
      console.log(hit.length > 0 ? 'ok ' : 'NO ', block?.label, finding.checkId, finding.confidence.toFixed(2), block?.text.slice(...finding.span), '|', JSON.stringify(finding.data))
  }
  const strong = items.filter(({ strong: isStrong }) => isStrong)
  const issues = new Set(strong.map(({ issue }) => issue))
  const critical = new Set(strong.filter(({ severity }) => severity === 'critical').map(({ issue }) => issue))
  const right = [...byCheck.values()].reduce((sum, entry) => sum + entry.right, 0)
  console.log(`revisers’ list: ${found.size}/${issues.size} strong issues, ${[...critical].filter((issue) => issue && found.has(issue)).length}/${critical.size} critical; ${right}/${considered.length} flags right`)
  for (const [check, entry] of byCheck) console.log(`  ${check}: ${entry.right}/${entry.all}`)
  if (process.argv.includes('-v')) for (const item of strong) if (item.issue && !found.has(item.issue)) console.log('missed', item.loc, item.severity, item.span)
}

revisers()
