import { create } from 'zustand'
import { asId, type BlockId, type Finding, type ProjectId, type Row, type Version } from '../../core/index.ts'
import { createProject, Database, follow, loadDrafts, projectIds, type Workspace } from '../../store/index.ts'
import { createCoreClient } from '../../workers/client.ts'
import { fetchCorpus, fetchResources } from './corpus.ts'
import { buildModel, type Model } from './model.ts'

/** The project as this window has it. */
export interface Session {
  readonly phase: 'starting' | 'aligning' | 'ready' | 'failed'
  readonly model: Model | null
  readonly checking: boolean
  readonly checkFailures: number
  readonly drafts: ReadonlyMap<BlockId, string>
  readonly problem: string
}

export const useSession = create<Session>(() => ({
  phase: 'starting',
  model: null,
  checking: false,
  checkFailures: 0,
  drafts: new Map(),
  problem: '',
}))

export const db = new Database()
export const core = createCoreClient()

const declaration = asId<ProjectId>('declaration')
let projectId: ProjectId = declaration

/** Where commands work. */
export const place = () => ({ db, projectId })

let workspace: Workspace | null = null
let findings: readonly Finding[] = []
let checkedTexts: ReadonlyMap<BlockId, string> | null = null
let stale: ReadonlySet<BlockId> = new Set()
let turn = 0

function publish(change: Partial<Session> = {}): void {
  useSession.setState({ ...change, ...(workspace ? { model: buildModel(workspace, findings, stale) } : {}) })
}

/**
 * Opens the project of this browser; on the first visit makes it from the corpus that is served with the app.
 * Never throws: what goes wrong is shown.
 */
export async function openSession(): Promise<void> {
  try {
    const resources = fetchResources()
    const known = await projectIds(db)
    if (known.length === 0) await firstRun()
    else projectId = known[0] ?? declaration
    useSession.setState({ drafts: await loadDrafts(db, projectId) })
    await core.setResources(await resources)
    follow(db, projectId, (next) => void receive(next), fail)
  } catch (error) {
    fail(error)
  }
}

function fail(error: unknown): void {
  console.error(error)
  useSession.setState({ phase: 'failed', problem: error instanceof Error ? error.message : String(error) })
}

async function firstRun(): Promise<void> {
  useSession.setState({ phase: 'aligning' })
  const corpus = await fetchCorpus(declaration)
  await core.setResources(await fetchResources())
  const versions: Version[] = []
  for (const { source, options } of corpus.versions) {
    const result = await core.read(source, options)
    if ('failure' in result) throw new Error(`${result.failure.file}: ${result.failure.code}`)
    versions.push(result.version)
  }
  const rows: Row[] = await core.align(versions, [])
  await createProject(db, corpus.project(versions), versions, rows, corpus.files)
}

async function receive(next: Workspace | null): Promise<void> {
  const before = workspace
  workspace = next
  if (!next) return
  if (before?.document !== next.document) {
    checkedTexts = null
    await core.setDocument(next.document.versions, next.document.rows)
  }
  try {
    await recheck(next)
  } catch (error) {
    fail(error)
  }
}

/**
 * Checks the document again when a text has changed since the last check. The whole of it: a word corrected here may be
 * the witness there. Flags on the changed texts wait meanwhile, the others stay.
 */
async function recheck(current: Workspace): Promise<void> {
  const mine = ++turn
  const texts = new Map([...buildModel(current, [], new Set()).placed].map(([id, { text }]) => [id, text]))
  const known = checkedTexts
  const changed = [...texts].filter(([id, text]) => known?.get(id) !== text).map(([id]) => id)
  stale = new Set(known ? changed : [])
  publish({ phase: 'ready', checking: changed.length > 0 })
  if (changed.length === 0) return
  const result = await core.check({
    target: current.document.project.pivot,
    corrections: [...current.acts.corrections.values()],
    config: current.document.project.checks,
  })
  if (mine !== turn) return
  findings = result.findings
  checkedTexts = texts
  stale = new Set()
  publish({ checking: false, checkFailures: result.failures.length })
}

/** The model as it stands, for actions; `null` before anything is loaded. */
export const currentModel = (): Model | null => useSession.getState().model
