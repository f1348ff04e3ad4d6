import type { Finding, RowId } from '../../core/index.ts'
import type { Model } from './model.ts'

/** A row as the outline lists it. */
export interface OutlineItem {
  readonly id: RowId
  readonly label: string
  readonly text: string
  readonly findings: readonly Finding[]
  readonly edited: boolean
}

/** A heading and the rows up to the next one. */
export interface OutlineSection {
  readonly id: RowId
  readonly title: string
  readonly level: number
  /** First and last number in it, `14` and `14.j`; empty when there is none, or no second. */
  readonly from: string
  readonly to: string
  /** Number of its first row in the document, from 0; its items are the rows from there on. */
  readonly first: number
  readonly items: readonly OutlineItem[]
}

const none: readonly Finding[] = []
/** An item needs no more of its text than this to be known; in characters. */
const reach = 24

/** The document's own structure, by the version under revision. What stands before the first heading has no title. */
export function sectionsOf(model: Model): OutlineSection[] {
  const sections: { id: RowId; title: string; level: number; first: number; items: OutlineItem[] }[] = []
  const edited = new Set([...model.workspace.acts.corrections.keys()].map((id) => model.placed.get(id)?.rowIndex))
  model.rows.forEach((row, index) => {
    const id = row.members[model.pivot]?.[0]
    const placed = id === undefined ? undefined : model.placed.get(id)
    const block = placed?.block
    const item: OutlineItem = {
      id: row.id,
      label: model.labels[index] ?? '',
      text: (placed?.text ?? '').slice(0, reach),
      findings: model.flagsOfRow.get(index) ?? none,
      edited: edited.has(index),
    }
    if (block && (block.kind === 'heading' || block.kind === 'title')) sections.push({ id: row.id, title: placed.text, level: block.level, first: index, items: [item] })
    else {
      if (sections.length === 0) sections.push({ id: row.id, title: '', level: 1, first: index, items: [] })
      sections.at(-1)?.items.push(item)
    }
  })
  // Without any heading all of it is the document.
  const [only] = sections
  if (only?.title === '' && sections.length === 1) only.title = model.workspace.document.project.title
  return sections.map((section) => {
    const labels = section.items.map(({ label }) => label).filter(Boolean)
    const [first, last] = [labels[0] ?? '', labels.at(-1) ?? '']
    return { ...section, from: first, to: first === last ? '' : last }
  })
}
