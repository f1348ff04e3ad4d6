/**
 * `npm run eval`: precision and recall of the checks, by check, by severity and in all, on (1) the revisers' list of the
 * released Chinese text, (2) faults injected into clean rows, those at hand and those of the latest set, (3) clean rows, where every finding counts as a false alarm.
 * `-v` lists each; `--write` puts what was counted by check where the app reads it (src/core/checks/measured.json).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { align, asId, checks, measurements, readVersion, runChecks, type Finding, type Measurement, type Precision, type Version, type VersionId } from '../../src/core/index.ts'
import * as z from 'zod'
import { loadTagger, shippedResources } from '../../src/cli/input.ts'
import { findingsOn, type Texts } from './rows.ts'

const shared = new URL('../../../shared/gold/', import.meta.url)
const resources = shippedResources()
const tagger = await loadTagger()
const langs = ['zh', 'en', 'fr', 'es', 'ru', 'ar'].filter((lang) => existsSync(new URL(`../../corpus/declaration/${lang}.md`, import.meta.url)))

const goldItems = z.array(z.object({ loc: z.string(), span: z.string(), severity: z.string(), strong: z.boolean(), issue: z.string().optional() }))
const cleanRow = z.object({ id: z.string(), versions: z.record(z.string(), z.string()) })
const faultRow = z.object({ id: z.string(), base: z.string(), kind: z.string(), quote: z.string(), zh: z.string() })
const verbose = process.argv.includes('-v')

/** What was counted so far, by check, for `--write`. */
const counted = { revised: new Map<string, Precision>(), planted: new Map<string, Precision>() }
function count(where: Map<string, Precision>, { checkId }: Finding, isRight: boolean): void {
  const { right, of } = where.get(checkId) ?? { right: 0, of: 0 }
  where.set(checkId, { right: right + (isRight ? 1 : 0), of: of + 1 })
}

/** The records of a JSON-lines file beside this one. */
const lines = <T>(file: string, schema: z.ZodType<T>): T[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)))

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
  const items = goldItems.parse(JSON.parse(readFileSync(file, 'utf8')))
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
    count(counted.revised, finding, hit.length > 0)
    byCheck.set(finding.checkId, entry)
    for (const { item } of hit) if (item.strong && item.issue) found.add(item.issue)
    const block = blocks.get(finding.blockId)
    if (verbose)
      console.log(hit.length > 0 ? 'ok ' : 'NO ', block?.label, finding.checkId, finding.confidence.toFixed(2), block?.text.slice(...finding.span), '|', JSON.stringify(finding.data))
  }
  const strong = items.filter(({ strong: isStrong }) => isStrong)
  const issues = new Set(strong.map(({ issue }) => issue))
  const critical = new Set(strong.filter(({ severity }) => severity === 'critical').map(({ issue }) => issue))
  const right = [...byCheck.values()].reduce((sum, entry) => sum + entry.right, 0)
  console.log(`revisers’ list: ${found.size}/${issues.size} strong issues, ${[...critical].filter((issue) => issue && found.has(issue)).length}/${critical.size} critical; ${right}/${considered.length} flags right`)
  for (const [check, entry] of byCheck) console.log(`  ${check}: ${entry.right}/${entry.all}`)
  if (verbose) for (const item of strong) if (item.issue && !found.has(item.issue)) console.log('missed', item.loc, item.severity, item.span)
}


/** Faults put into clean rows one at a time: found when a finding lies on the faulty words. */
function injected(name: string, clean: ReadonlyMap<string, Texts>, file: string) {
  const byKind = new Map<string, { found: number; all: number }>()
  const byCheck = new Map<string, { right: number; all: number }>()
  for (const { id, base, kind, quote, zh } of lines(file, faultRow)) {
    const at = zh.indexOf(quote)
    const findings = findingsOn(id, { ...clean.get(base), zh }, 'zh', resources, tagger)
    const hits = findings.filter(({ span }) => span[0] < at + quote.length && at < span[1])
    const entry = byKind.get(kind) ?? { found: 0, all: 0 }
    byKind.set(kind, { found: entry.found + (hits.length > 0 ? 1 : 0), all: entry.all + 1 })
    for (const finding of findings) {
      count(counted.planted, finding, hits.includes(finding))
      const check = byCheck.get(finding.checkId) ?? { right: 0, all: 0 }
      byCheck.set(finding.checkId, { right: check.right + (hits.includes(finding) ? 1 : 0), all: check.all + 1 })
    }
    if (verbose && hits.length === 0) console.log('missed', id, kind, quote)
  }
  const total = [...byKind.values()].reduce((sum, entry) => ({ found: sum.found + entry.found, all: sum.all + entry.all }), { found: 0, all: 0 })
  console.log(`\n${name}: ${total.found}/${total.all} found (${Math.round((100 * total.found) / total.all)}%)`)
  for (const [kind, { found, all }] of byKind) console.log(`  ${kind}: ${found}/${all}`)
  console.log('by check, findings on the faulty words of all findings:')
  for (const [check, { right, all }] of [...byCheck].sort()) console.log(`  ${check}: ${right}/${all}`)
}

/** Clean rows: every finding is a false alarm until shown otherwise. */
function falseAlarms(name: string, rows: ReadonlyMap<string, Texts>, target: string) {
  const alarms = [...rows].flatMap(([id, versions]) => findingsOn(id, versions, target, resources, tagger).map((finding) => ({ id, finding })))
  // Errors are known in Chinese texts alone; of checks of the others only the false alarms could be counted, which is no share.
  if (target === 'zh') for (const { finding } of alarms) count(counted.planted, finding, false)
  console.log(`${name}: ${new Set(alarms.map(({ id }) => id)).size} of ${rows.size} rows with a finding, ${alarms.length} findings`)
  if (verbose) for (const { id, finding } of alarms) console.log('  ', id, finding.checkId, rows.get(id)?.[target]?.slice(...finding.span), JSON.stringify(finding.data))
}

/** The reference renderings, each examined against the other four. */
function renderings() {
  const versions = langs.filter((lang) => lang !== 'zh').map(version)
  const rows = align(versions, { resources })
  for (const { id } of versions) {
    const { findings } = runChecks({ versions, rows, target: id, corrections: [], config: {}, resources, tagger })
    console.log(`rendering ${id}: ${findings.length} findings on ${rows.length} rows`)
    if (verbose) for (const { checkId, blockId, span, data } of findings) console.log('  ', blockId, checkId, versions.find((entry) => entry.id === id)?.blocks.find((block) => block.id === blockId)?.text.slice(...span), JSON.stringify(data))
  }
}

/** Leaves the counts for the app. Where the revisers' list is not here, what it gave before stays. */
function write(): void {
  const none: Precision = { right: 0, of: 0 }
  const measured = checks.flatMap(({ id }): [string, Measurement][] => {
    const revised = counted.revised.size > 0 ? counted.revised.get(id) : measurements.zh?.[id]?.revised
    const planted = counted.planted.get(id)
    return revised || planted ? [[id, { revised: revised ?? none, planted: planted ?? none }]] : []
  })
  const lines = measured.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, one]) => `    ${JSON.stringify(id)}: ${JSON.stringify(one)}`)
  writeFileSync(new URL('../../src/core/checks/measured.json', import.meta.url), `{\n  "zh": {\n${lines.join(',\n')}\n  }\n}\n`)
  console.log(`\nwritten: ${lines.length} of ${checks.length} checks measured`)
}

revisers()
const cleanRows = (file: string) => new Map(lines(file, cleanRow).map(({ id, versions }) => [id, versions]))
const clean = cleanRows('clean.jsonl')
const latest = cleanRows('latest-clean.jsonl')
injected('injected faults', clean, 'faults.jsonl')
injected('injected faults in the latest set', latest, 'latest-faults.jsonl')
console.log('\nfalse alarms')
falseAlarms('clean rows of the latest set, zh examined', latest, 'zh')
for (const target of langs) falseAlarms(`clean rows, ${target} examined`, clean, target)
renderings()
if (process.argv.includes('--write')) write()
