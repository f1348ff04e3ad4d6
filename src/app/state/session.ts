import { core as madeBy } from 'virtual:shipped'
import { create } from 'zustand'
import { asId, profileOf, type BlockId, type Finding, type ProjectId, writeConcepts } from '../../core/index.ts'
import { createProject, Database, follow, keepFindings, loadDrafts, loadFindings, projectIds, type Acts, type Deed, type Workspace } from '../../store/index.ts'
import { createCoreClient } from '../../workers/client.ts'
import { openBackup } from './backup.ts'
import { fetchResources, fetchShipped, withConcepts } from './corpus.ts'
import { handDictionaries } from './dictionaries.ts'
import { drawn } from './drawn.ts'
import { openLayout } from './layout.ts'
import { buildModel, fitting, placesNow, type Model } from './model.ts'
import { remember } from './remember.ts'

/** The project as this window has it. */
export interface Session {
  readonly phase: 'starting' | 'ready' | 'failed'
  readonly model: Model | null
  readonly checking: boolean
  /** The first findings are there; those that need tagged words are still to come. */
  readonly deepening: boolean
  /** What tags words could not be fetched, so checks of grammar stay silent. */
  readonly untagged: boolean
  readonly checkFailures: number
  readonly drafts: ReadonlyMap<BlockId, string>
  readonly problem: string
}

export const useSession = create<Session>(() => ({
  phase: 'starting',
  model: null,
  checking: false,
  deepening: false,
  untagged: false,
  checkFailures: 0,
  drafts: new Map(),
  problem: '',
}))

export const db = new Database()
export const core = createCoreClient()

let projectId: ProjectId = asId('')

/** Where commands work. */
export const place = () => ({ db, projectId })

let workspace: Workspace | null = null
let findings: readonly Finding[] = []
/** The corrected texts as they were checked last; whatever is not among them was checked as it was imported. */
let checkedTexts: ReadonlyMap<BlockId, string> | null = null
const noneStale: ReadonlySet<BlockId> = new Set()
let stale = noneStale
let turn = 0

function publish(change: Partial<Session> = {}): void {
  useSession.setState({ ...change, ...(workspace ? { model: buildModel(workspace, findings, stale) } : {}) })
}

/**
 * Opens the project of this browser; on the first visit the one that comes with the app.
 * Never throws: what goes wrong is shown.
 */
export async function openSession(): Promise<void> {
  try {
    const [known] = await projectIds(db)
    if (known === undefined) await firstVisit()
    else projectId = known
    openLayout(projectId)
    openBackup(projectId)
    // The document is on its way while the rest is read.
    const rest = Promise.all([loadDrafts(db, projectId), loadFindings(db, projectId, madeBy)]).then(([drafts, kept]) => {
      useSession.setState({ drafts })
      findings = kept.findings
      wholeIsDue = !kept.whole
    })
    follow(db, projectId, (next) => void rest.then(() => receive(next)).catch(fail), fail)
  } catch (error) {
    fail(error)
  }
}

/** Resolves when there is something to show; until then the page shows what it was served with. */
export const opened = (): Promise<void> =>
  new Promise((resolve) => {
    const look = ({ phase }: Session) => phase !== 'starting' && resolve()
    useSession.subscribe(look)
    look(useSession.getState())
  })

function fail(error: unknown): void {
  console.error(error)
  useSession.setState({ phase: 'failed', problem: error instanceof Error ? error.message : String(error) })
}

async function firstVisit(): Promise<void> {
  const { prepared, files } = await fetchShipped()
  projectId = prepared.project.id
  await createProject(db, prepared, files)
  await keepFindings(place(), prepared.findings, madeBy)
  // From now on the page does not show the document that it was served with, see .config/firstSight.ts.
  remember('sixfold.visited', '1')
}

/** What the worker has been given: the document, and the project's own concepts over the term tables. */
let given: { readonly document: Workspace['document'] | null; readonly concepts: string | null } = { document: null, concepts: null }

/** Gives the worker what has changed since, after the page has been drawn: nothing that is seen waits for it. */
async function inform({ document, acts }: Workspace): Promise<void> {
  const before = given
  given = { document, concepts: writeConcepts(acts.concepts) }
  // Not waited for: the worker takes one thing after the other, and a check comes after the document.
  if (document !== before.document) core.setDocument(document).catch(fail)
  handDictionaries(core, db, acts.dictionaries).catch(fail)
  if (given.concepts !== before.concepts) await core.setResources(withConcepts(await fetchResources(core), acts.concepts))
}

/** The project as the storage said last. */
let read: Workspace | null = null
/** What commands will have done that are shown already; gone when they are read back, as entries of the history after `after`. */
let foreseen: readonly { readonly change: (acts: Acts) => Acts; readonly after: number }[] = []
const lastOf = (history: Acts['history'] | undefined): number => history?.at(-1)?.seq ?? 0

/**
 * Shows at once what a command that is under way will have done: a key does not wait for the storage.
 * @throws what the command throws, with everything shown as it was.
 */
export async function foresee(deed: Deed, change: (acts: Acts) => Acts, command: Promise<void>): Promise<void> {
  const at = Date.now()
  // It can be undone from now on; what was undone before it is forgotten.
  const remembered = (history: Acts['history']): Acts['history'] => [...history.filter(({ undone }) => !undone), { seq: lastOf(history) + 1, deed, at, undone: false }]
  const mine = { change: (acts: Acts): Acts => ({ ...change(acts), history: remembered(acts.history) }), after: lastOf(read?.acts.history) + foreseen.length }
  foreseen = [...foreseen, mine]
  if (workspace) workspace = { document: workspace.document, acts: mine.change(workspace.acts) }
  publish()
  try {
    await command
  } catch (error) {
    foreseen = foreseen.filter((one) => one !== mine)
    await receive(read)
    throw error
  }
}

async function receive(stored: Workspace | null): Promise<void> {
  read = stored
  foreseen = foreseen.filter(({ after }) => lastOf(stored?.acts.history) <= after)
  const next = stored && fitting({ ...stored, acts: foreseen.reduce((acts, { change }) => change(acts), stored.acts) })
  const before = workspace
  workspace = next
  if (!next) return
  try {
    const sameConcepts = before !== null && writeConcepts(before.acts.concepts) === writeConcepts(next.acts.concepts)
    // A verdict or a note changes nothing that is checked, and a check that is under way goes on.
    if (sameConcepts && before.document === next.document && placesNow(before) === placesNow(next)) return publish()
    if (before && !sameConcepts) checkedTexts = null
    if (before?.document !== next.document) {
      // Work on the alignment alone leaves every text as it was checked; only the whole is due when work rests.
      if (before && !sameTexts(before, next)) checkedTexts = null
      // What was kept of the last visit is of the texts as they stand.
      if (!before && !wholeIsDue) checkedTexts = correctedTexts(next)
      if (before) wholeIsDue = true
    }
    await recheck(next)
  } catch (error) {
    fail(error)
  }
}

/** The texts that differ from what was imported. */
function correctedTexts(of: Workspace): ReadonlyMap<BlockId, string> {
  const placed = placesNow(of)
  return new Map([...of.acts.corrections.keys()].flatMap((id) => placed.get(id) ?? []).map(({ block, text }) => [block.id, text]))
}

/** Whether two states of the project hold the same versions. A version's own text never changes. */
const sameTexts = (a: Workspace, b: Workspace): boolean =>
  a.document.project.pivot === b.document.project.pivot &&
  a.document.versions.length === b.document.versions.length &&
  a.document.versions.every(({ id }, at) => id === b.document.versions[at]?.id && a.document.shelves.get(id)?.size === b.document.shelves.get(id)?.size)

/** How long work must rest before the whole document is checked again, in milliseconds. */
const rest = 1200
/** A text changed and only its rows were checked since. */
let wholeIsDue = true

/**
 * Checks what has changed. After an edit first the rows it touches, at once; then, when work rests, the whole document,
 * because a word corrected here may be the witness there. Flags on the changed texts wait meanwhile, the others stay.
 */
async function recheck(current: Workspace): Promise<void> {
  const mine = ++turn
  const known = checkedTexts
  const placed = placesNow(current)
  const { rows } = current.document
  const texts = correctedTexts(current)
  const changed = known ? [...new Set([...texts.keys(), ...known.keys()])].filter((id) => texts.get(id) !== known.get(id)) : []
  stale = changed.length > 0 ? new Set(changed) : noneStale
  wholeIsDue ||= known === null
  // What is shown is not the last word until the whole has been checked, and the status line says so.
  publish({ phase: 'ready', checking: wholeIsDue || changed.length > 0 })
  await drawn()
  if (mine !== turn) return
  await inform(current)
  const task = {
    target: current.document.project.pivot,
    corrections: [...current.acts.corrections.values()],
    config: current.document.project.checks,
  }
  if (known && changed.length > 0) {
    const touched = new Set(changed.map((id) => rows[placed.get(id)?.rowIndex ?? -1]?.id).filter((id) => id !== undefined))
    const result = await core.check({ ...task, rowIds: [...touched] })
    if (mine !== turn) return
    const elsewhere = findings.filter(({ blockId }) => {
      const row = rows[placed.get(blockId)?.rowIndex ?? -1]?.id
      return row === undefined || !touched.has(row)
    })
    settle(texts, [...elsewhere, ...result.findings], result.failures.length)
    wholeIsDue = true
  }
  if (!wholeIsDue) return
  publish({ checking: true })
  if (known) await new Promise((resolve) => setTimeout(resolve, rest))
  if (mine !== turn) return
  // Findings of the last visit are on the screen and stay until all new ones are known; else the first ones come first.
  if (findings.length > 0) await fetchTagger(current)
  if (mine !== turn) return
  let result = await core.check(task)
  if (mine !== turn) return
  if (tagger === null) {
    settle(texts, result.findings, result.failures.length, true)
    if (await fetchTagger(current)) result = await core.check(task)
    if (mine !== turn) return
  }
  wholeIsDue = false
  // What was found without tagged words, or by a check that failed, is not the whole.
  if (result.failures.length === 0 && !useSession.getState().untagged) await keepFindings(place(), result.findings, madeBy)
  settle(texts, result.findings, result.failures.length)
}

let tagger: Promise<boolean> | null = null

/**
 * Has the worker fetch what tags words, once. Only text that is written without spaces has words that must be found first.
 * @returns whether words are tagged from now on.
 */
function fetchTagger({ document }: Workspace): Promise<boolean> {
  if (document.versions.every(({ lang }) => profileOf(lang).spaced)) return Promise.resolve(false)
  return (tagger ??= core.loadTagger().then(
    () => true,
    (error: unknown) => {
      console.error(error)
      useSession.setState({ untagged: true })
      return false
    },
  ))
}

function settle(texts: ReadonlyMap<BlockId, string>, found: readonly Finding[], failures: number, deepening = false): void {
  findings = found
  checkedTexts = texts
  stale = noneStale
  publish({ checking: false, deepening, checkFailures: failures })
}

/** The model as it stands, for actions; `null` before anything is loaded. */
export const currentModel = (): Model | null => useSession.getState().model
