/**
 * Scores the aligner on the sets in ../shared/gold/align and on the stories beside this file: strict and lax precision, recall and F1 (vecalign's
 * convention), with and without the tables that ship, and the calibration of its confidence.
 * Options: `--dictionary FILE` (repeatable) adds a user's dictionary, `--tables FOLDER` reads tables from elsewhere,
 * `--only PATTERN` picks sets by name, `--each` prints every set and not only groups.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { alignSegments, mergePriors, readDictionary, type Priors } from '../../src/core/align/index.ts'
import { addCounts, beadKey, goldKeys, lax, noCounts, readProse, readSets, setsFolder, strict, type Counts, type GoldSet } from '../core/align/gold.ts'
import { loadTables } from '../core/align/tables.ts'

const { values } = parseArgs({ options: { dictionary: { type: 'string', multiple: true }, tables: { type: 'string' }, only: { type: 'string' }, each: { type: 'boolean' } } })
const shared = readSets(setsFolder)
const stories = ['prose', 'novel'].map((name) => readProse(join(import.meta.dirname, `${name}.jsonl`)))
const sets = [...stories, ...(shared ?? [])].filter(({ name }) => !values.only || new RegExp(values.only).test(name))

interface Run {
  readonly name: string
  readonly resources?: ReturnType<typeof loadTables>
  readonly priors?: Priors
}

/** Sets of one kind are scored together, as the bars are set. */
const groupOf = (name: string): string => name.replace(/\.s\d$/, '').replace(/^(champ-[a-z]+|bible).*/, '$1')

const percent = (value: number): string => value.toFixed(4)
const row = (name: string, counts: Counts, seconds: number): string => {
  const [s, l] = [strict(counts), lax(counts)]
  return `${name.padEnd(30)} strict P ${percent(s.precision)} R ${percent(s.recall)} F1 ${percent(s.f1)}   lax P ${percent(l.precision)} R ${percent(l.recall)} F1 ${percent(l.f1)}   ${seconds.toFixed(2)} s`
}

function evaluate(run: Run, all: readonly GoldSet[]): void {
  console.log(`\n${run.name}`)
  const groups = new Map<string, { counts: Counts; seconds: number }>()
  const bins = new Map<number, [right: number, all: number]>()
  for (const set of all) {
    const start = performance.now()
    const rows = alignSegments(
      [
        { lang: set.langs[0], texts: set.source },
        { lang: set.langs[1], texts: set.target },
      ],
      { ...(run.resources && { resources: run.resources }), ...(run.priors && { priors: run.priors }) },
    )
    const seconds = (performance.now() - start) / 1000
    const beads = rows.map(({ members }) => [members[0] ?? [], members[1] ?? []] as const)
    const own = noCounts()
    addCounts(own, set, beads)
    if (values.each) console.log(row(set.name, own, seconds))
    const group = groupOf(set.name)
    const sum = groups.get(group) ?? { counts: noCounts(), seconds: 0 }
    addCounts(sum.counts, set, beads)
    groups.set(group, { counts: sum.counts, seconds: sum.seconds + seconds })
    if (set.verses) continue
    const right = goldKeys(set)
    rows.forEach(({ score }, at) => {
      const bin = Math.min(9, Math.floor(score * 10))
      const [hits, count] = bins.get(bin) ?? [0, 0]
      const bead = beads[at]
      bins.set(bin, [hits + (bead && right.has(beadKey(bead)) ? 1 : 0), count + 1])
    })
  }
  console.log(values.each ? '' : [...groups].map(([name, { counts, seconds }]) => row(name, counts, seconds)).join('\n'))
  console.log(`confidence  ${[...bins].sort(([a], [b]) => a - b).map(([bin, [hits, count]]) => `${(bin / 10).toFixed(1)}: ${(hits / count).toFixed(2)} of ${count}`).join('   ')}`)
}

if (!shared) console.log(`eval:align: ${setsFolder} is not there; only the stories that ship with the tests are measured.`)
const resources = loadTables(values.tables)
const { concepts, lexicon } = resources.tables
evaluate({ name: 'without tables' }, sets)
if (concepts.length + lexicon.length === 0) console.log('\nThe tables that ship (corpus/terms) are not there.')
else evaluate({ name: `with the tables that ship (${concepts.length} concepts, ${lexicon.length} words)`, resources }, sets)
const files = (values.dictionary ?? []).filter((file) => existsSync(file) || console.log(`${file} is not there`))
if (files.length) {
  const dictionaries = files.map((file) => readDictionary(readFileSync(file, 'utf8'), basename(file)))
  const priors = mergePriors(dictionaries)
  const brought = `${files.map((file) => basename(file)).join(', ')} (${priors.entries.length} entries, ${priors.memory.length} units)`
  evaluate({ name: `with ${brought} alone`, priors }, sets)
  evaluate({ name: `with the tables and ${brought}`, resources, priors }, sets)
}
