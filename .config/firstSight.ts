import { createHash } from 'node:crypto'
import { profileOf, readDocument, type Block, type Finding } from '../src/core/index.ts'
import type { PreparedProject } from '../src/store/prepared.ts'
import { firstFlag } from '../src/app/state/firstFlag.ts'
import { reportedOf } from '../src/app/state/flags.ts'
import { placesOf } from '../src/app/state/placed.ts'
import { layRuns } from '../src/app/text/runs.ts'

/** Runs before the first paint: the colours that were chosen, and whether this browser has a document of its own. */
const early = `{const d=document.documentElement.dataset,is=q=>matchMedia(q).matches;d.theme=is('(prefers-color-scheme: dark)')?'dark':'light';d.contrast=is('(prefers-contrast: more)')?'more':'normal';if(localStorage.getItem('sixfold.visited'))d.visited=''}`

const logo =
  '<svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-linecap="round"><path d="M2 3v12M4.8 3v12M7.6 3v12M10.4 3v12M13.2 3v12M16 3v12" stroke-width="1.1" opacity=".55"/><path d="M2 11 4.8 9 7.6 9.8 10.4 7 13.2 8 16 5.4" stroke-width="1.9" stroke-linejoin="round"/></svg>'

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A block's words with their bold and italic, their flags, and the evidence of the one that is open. */
function wordsOf(block: Block, flags: readonly Finding[], open: Finding | undefined): string {
  const layers = flags.map(({ key, span, severity }) => ({ key, span, severity }))
  const evidence = (open?.evidence ?? []).flatMap(({ blockId, span }) => (blockId === block.id ? [span] : []))
  return layRuns(block, [], layers, evidence)
    .map((run) => {
      let inner = escaped(run.text)
      if (run.strong) inner = `<strong>${inner}</strong>`
      if (run.emphasis) inner = `<em>${inner}</em>`
      for (const { key, severity } of [...run.layers].reverse()) inner = `<span class="sight-flag ${severity}"${key === open?.key ? ' data-open' : ''}>${inner}</span>`
      return run.evidence ? `<mark${run.evidenceStart ? ' data-from' : ''}${run.evidenceEnd ? ' data-to' : ''}>${inner}</mark>` : inner
    })
    .join('')
}

/**
 * Writes the rows that a first visit opens at into the page itself, where the workbench will show them, so that there is
 * something to read, and the first flag to see, before any script has come. Words of the interface are not among them: no one has said in which language.
 */
export function withFirstSight(html: string, prepared: PreparedProject): string {
  const hash = createHash('sha256').update(early).digest('base64')
  return html
    .replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`)
    .replace('</title>', `</title>\n    <script>${early}</script>`)
    // What there is to read comes before what makes it work.
    .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
    .replace('<div id="root"></div>', `<div id="root">${sightOf(prepared)}</div>`)
}

/** Rows at and after the first flag, which is open, in the versions that stand first. */
function sightOf({ project, versions, packs, findings }: PreparedProject): string {
  const document = readDocument({ project, versions, packs })
  if (!document) throw new Error('the shipped project cannot be read')
  const places = placesOf(document)
  const { flags, flagsIn } = reportedOf(findings, document, places, new Set())
  const first = firstFlag(flags)
  const at = first?.rowIndex ?? 0
  const shown = document.versions.slice(0, 3)
  const heads = shown.map(({ lang }) => `<b lang="${lang}" dir="${profileOf(lang).dir}">${profileOf(lang).name}</b>`)
  const rows = document.rows.slice(at, at + 6).map(({ members }) => {
    const cells = shown.map(({ id, lang }) => {
      const blocks = (members[id] ?? []).flatMap((block) => places.get(block)?.block ?? [])
      const head = blocks.some(({ kind }) => kind === 'heading' || kind === 'title')
      return `<div class="txt${head ? ' sight-head' : ''}" lang="${lang}" dir="${profileOf(lang).dir}">${blocks.map((block) => `<div data-block>${wordsOf(block, flagsIn.get(block.id) ?? [], first?.finding)}</div>`).join('')}</div>`
    })
    return `<div class="sight-row">${cells.join('')}<span class="sight-label">${labelOf(members[project.pivot]?.map((block) => places.get(block)?.block.label)[0])}</span></div>`
  })
  return `<div class="sight"><header>${logo}<b>Sixfold</b><span class="sight-own">/ ${escaped(project.title)}</span></header><main class="sight-own"><div class="sight-heads">${heads.join('')}</div>${rows.join('')}</main></div>`
}

/** A row's number as the workbench writes it; one with a word of the interface is left to it. */
const labelOf = (label = ''): string => (label.startsWith('annex.') ? '' : label.replace(/[^\d.]+/g, '<em>$&</em>'))
