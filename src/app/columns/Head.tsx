import { BookmarkIcon, EllipsisVerticalIcon, FileInputIcon, PinIcon, StampIcon } from 'lucide-react'
import { memo, useDeferredValue, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type Version, type VersionId } from '../../core/index.ts'
import { configure } from '../../store/index.ts'
import { setLayout, useLayout } from '../state/layout.ts'
import type { Model } from '../state/model.ts'
import { place } from '../state/session.ts'
import type { MenuContent } from '../ui/Menu.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { autonym, standingOf, languageName } from '../ui/names.ts'
import { foldVersion, moveVersion, ordered, pinVersion, resizeVersion, showVersion, stuckAt } from './arrange.ts'
import { Folded } from './Folded.tsx'
import styles from './Head.module.css'
import { Resizer } from './Resizer.tsx'

const statusIcons = { released: StampIcon, reference: BookmarkIcon, imported: FileInputIcon }
/** The kind of thing that is dragged when a version is moved; files are another. */
const dragged = 'application/x-sixfold-version'
/** The version that is being dragged: its name is kept from the page until it is dropped. */
let moving: VersionId | null = null

interface Props {
  readonly model: Model
  readonly version: Version
  readonly open: boolean
  /** Place of the column among the grid's, from 1. */
  readonly index: number
  /** Where it stays while others scroll past, in CSS pixels from the start. */
  readonly stuck?: number | undefined
  /** What is said of the version's size, in place of it. */
  readonly size?: string
}

/**
 * A version's name and what it is: a rendering made as an aid never passes for the published text. The head moves and
 * sizes its column, by pointer or by its menu and its border's keys.
 */
export const Head = memo(function Head({ model, version, open, index, size, stuck }: Props) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const pinned = useLayout((layout) => layout.pinned.includes(version.id))
  const pivot = version.id === model.pivot
  const name = autonym(version.lang)
  const translated = languageName(version.lang)
  const { dir, spaced } = profileOf(version.lang)
  const Icon = statusIcons[version.status]
  const drag = {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      moving = version.id
      event.dataTransfer.setData(dragged, version.id)
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragEnd: () => (moving = null),
    onDragOver: (event: DragEvent) => {
      if (moving === null || moving === version.id) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false)
      if (moving === null) return
      event.preventDefault()
      event.stopPropagation()
      moveVersion(model.versions, model.pivot, moving, version.id)
      moving = null
    },
  }
  if (!open)
    return (
      <div role="columnheader" aria-colindex={index} className={styles.spine} data-over={over} {...drag}>
        <Folded version={version} className={styles.spineButton} />
      </div>
    )
  return (
    <div role="columnheader" aria-colindex={index} className={`${styles.head} ${pivot ? styles.pivot : ''}`} data-over={over} data-version-head={version.id} {...stuckAt(stuck)} {...drag}>
      <div className={styles.line}>
        <b lang={version.lang} dir={dir}>
          {name}
        </b>
        {translated.toLowerCase() !== name.toLowerCase() && <span className={styles.translated}>{translated}</span>}
        <span className={styles.end}>
          {pinned && <PinIcon size={12} aria-label={t('columns.pinned')} />}
          <HeadMenu model={model} version={version} />
        </span>
      </div>
      <div className={styles.meta}>
        <span className={styles.status} title={version.status === 'imported' ? version.title : version.provenance}>
          <Icon size={11} aria-hidden="true" />
          <span dir="auto">{standingOf(version)}</span>
        </span>
        <span className={styles.size} aria-hidden="true">
          ·
        </span>
        <span className={styles.size}>{size ?? <Size version={version} spaced={spaced} />}</span>
      </div>
      <Resizer version={version} label={t('columns.width', { version: translated })} />
    </div>
  )
})

/** How long a version is; counted after the text that is in view has been drawn. */
function Size({ version, spaced }: { version: Version; spaced: boolean }) {
  const { t } = useTranslation()
  const counted = useDeferredValue(version, null)
  return counted && t(spaced ? 'words' : 'characters', { count: sizeOf(counted, spaced) })
}

const sizes = new WeakMap<Version, number>()

/** How long a version is, in words or characters, counted once. */
function sizeOf(version: Version, inWords: boolean): number {
  let size = sizes.get(version)
  if (size === undefined) {
    size = version.blocks.reduce((sum, { text }) => sum + (inWords ? (text.match(/\S+/g)?.length ?? 0) : text.length), 0)
    sizes.set(version, size)
  }
  return size
}

/** What can be done with a column. */
function HeadMenu({ model, version }: { model: Model; version: Version }) {
  const { t } = useTranslation()
  const layout = useLayout()
  const content = (): MenuContent => {
    const shown = ordered(model.versions, model.pivot, layout).map(({ id }) => id)
    const at = shown.indexOf(version.id)
    const [before, after] = [shown[at - 1], shown[at + 1]]
    const pivot = version.id === model.pivot
    const pinned = layout.pinned.includes(version.id)
    const paired = layout.pair === version.id
    const item = (id: string, label: string, perform: () => void) => ({ id, label, perform })
    return {
      items: [
        ...(before ? [item('back', t('columns.back'), () => moveVersion(model.versions, model.pivot, version.id, before))] : []),
        ...(after ? [item('forward', t('columns.forward'), () => moveVersion(model.versions, model.pivot, version.id, after))] : []),
        ...(pivot
          ? []
          : [
              item('revise', t('columns.revise'), () => void configure(place(), { pivot: version.id }, { key: 'revise', data: { language: version.lang } })),
              item('pin', t(pinned ? 'columns.unpin' : 'columns.pin'), () => pinVersion(version.id, !pinned)),
              item('pair', t(paired ? 'columns.unpair' : 'columns.pair'), () => setLayout({ pair: paired ? null : version.id })),
              item('fold', t('columns.fold'), () => foldVersion(version.id)),
              item('hide', t('columns.hide'), () => showVersion(version.id, false)),
            ]),
        ...(layout.widths[version.id] === undefined ? [] : [item('width', t('columns.resetWidth'), () => resizeVersion(version.id, null))]),
      ],
    }
  }
  return (
    <MenuButton look="icon" label={t('columns.of', { version: languageName(version.lang) })} content={content}>
      <EllipsisVerticalIcon size={13} aria-hidden="true" />
    </MenuButton>
  )
}
