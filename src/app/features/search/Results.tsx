import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf } from '../../../core/index.ts'
import type { Found } from '../../../workers/client.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { goToRow } from '../../state/navigate.ts'
import { autonym } from '../../ui/names.ts'
import { RowLabel } from '../../ui/RowLabel.tsx'
import { placeName } from './replaceAll.ts'
import { around } from '../../text/around.ts'
import styles from './Search.module.css'

interface Props {
  readonly model: Model
  readonly found: readonly Found[]
  readonly replacing: boolean
  /** Places that are not to be replaced. */
  readonly left: ReadonlySet<string>
  readonly onToggle: (place: string) => void
}

/** The places, each in its context. Arrows move, Enter goes there, Space ticks; only those in the window are drawn. */
export function Results({ model, found, replacing, left, onToggle }: Props) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const virtualizer = useVirtualizer({ count: found.length, getScrollElement: () => scroller.current, estimateSize: () => 30, overscan: 8 })
  const go = (index: number) => {
    const one = found[index]
    const row = one && model.rows[model.placed.get(one.blockId)?.rowIndex ?? -1]
    setActive(index)
    if (one && row) goToRow(row.id, one.versionId)
  }
  const onKey = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -found.length, End: found.length }[event.key]
    const one = found[active]
    if (step !== undefined) {
      const next = Math.max(0, Math.min(found.length - 1, active + step))
      setActive(next)
      virtualizer.scrollToIndex(next)
    } else if (event.key === 'Enter') go(active)
    else if (event.key === ' ' && replacing && one) onToggle(placeName(one))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (found.length === 0) return null
  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      className={styles.results}
      aria-label={t('search.results')}
      aria-activedescendant={`found-${active}`}
      {...(replacing ? { 'aria-multiselectable': true, 'aria-description': t('search.preview') } : {})}
      onKeyDown={onKey}
    >
      <div role="presentation" style={{ blockSize: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const one = found[index]
          const placed = one && model.placed.get(one.blockId)
          if (!one || !placed) return null
          const label = model.labels[placed.rowIndex] ?? ''
          const ticked = !left.has(placeName(one))
          return (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
            <div
              key={placeName(one)}
              ref={virtualizer.measureElement}
              data-index={index}
              id={`found-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={replacing ? ticked : index === active}
              aria-setsize={found.length}
              aria-posinset={index + 1}
              className={`${styles.place} ${index === active ? styles.active : ''}`}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => go(index)}
            >
              {replacing && (
                <input
                  type="checkbox"
                  tabIndex={-1}
                  aria-hidden="true"
                  checked={ticked}
                  onClick={(event) => event.stopPropagation()}
                  onChange={() => onToggle(placeName(one))}
                />
              )}
              <span className={styles.label}>{label ? <RowLabel label={label} /> : labelText('')}</span>
              <span className={styles.version} lang={placed.version.lang} dir={profileOf(placed.version.lang).dir}>
                {autonym(placed.version.lang)}
              </span>
              <Context text={placed.text} one={one} lang={placed.version.lang} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The place with what stands around it; with a replacement, both. */
function Context({ text, one, lang }: { text: string; one: Found; lang: string }) {
  const { dir, spaced } = profileOf(lang)
  const [start, end] = one.span
  const { before, after } = around(text, one.span, spaced ? 70 : 30, lang)
  return (
    <span className={`txt ${styles.context}`} lang={lang} dir={dir}>
      {before}
      {one.replacement === undefined || one.replacement === text.slice(start, end) ? (
        <mark>{text.slice(start, end)}</mark>
      ) : (
        <>
          <del>{text.slice(start, end)}</del>
          <ins>{one.replacement}</ins>
        </>
      )}
      {after}
    </span>
  )
}
