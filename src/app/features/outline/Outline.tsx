import { useVirtualizer } from '@tanstack/react-virtual'
import { CheckIcon, XIcon } from 'lucide-react'
import { Activity, memo, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, severities } from '../../../core/index.ts'
import type { Model } from '../../state/model.ts'
import { goToRow } from '../../state/navigate.ts'
import { textScale } from '../../state/textScale.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import { RowLabel } from '../../ui/RowLabel.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { FilterPane } from './FilterPane.tsx'
import styles from './Outline.module.css'
import { sectionsOf, type OutlineItem, type OutlineSection } from '../../state/sections.ts'
import { Strip } from './Strip.tsx'

const gravest = [...severities].reverse()

/** The document's structure with what was found in each part; below it the counts, which filter. */
export const Outline = memo(function Outline({ model, form }: { model: Model; form: 'pane' | 'drawer' }) {
  const { t } = useTranslation()
  // The whole document's structure comes a moment after the text that is in view.
  const shown = useDeferredValue(model, null)
  const sections = useMemo(() => (shown ? sectionsOf(shown) : []), [shown])
  // Where the person is shows first in the text.
  const at = useDeferredValue(useUi((ui) => (ui.row === null ? -1 : (model.rowIndex.get(ui.row) ?? -1))))
  const open = useUi((ui) => ui.drawer === 'outline')
  const lang = model.versions.find(({ id }) => id === model.pivot)?.lang ?? 'und'
  const current = sections.find(({ first, items }) => at >= first && at < first + items.length)
  return (
    <nav className={styles.outline} aria-label={t('outline')} aria-busy={shown === null} data-form={form} data-drawer={open ? 'open' : 'closed'}>
      {/* What is put away is drawn when nothing else is to be done. */}
      <Activity mode={form === 'pane' || open ? 'visible' : 'hidden'}>
        <div className={styles.head}>
          <b>{t('outline')}</b>
          <span>{t('rows', { count: model.rows.length })}</span>
          <Button look="icon" aria-label={t('close')} onClick={() => setUi({ drawer: 'none' })}>
            <XIcon size={15} aria-hidden="true" />
          </Button>
        </div>
        <ol className={styles.sections}>
          {sections.map((section) => (
            <Section key={section.id} section={section} lang={lang} here={section === current ? at - section.first : null} />
          ))}
        </ol>
        <FilterPane model={model} />
      </Activity>
    </nav>
  )
})

/** A part of the document; `here` is the number of the row in it that the person is in, when it is of this part. */
const Section = memo(function Section({ section, lang, here }: { section: OutlineSection; lang: string; here: number | null }) {
  const { t } = useTranslation()
  const current = here !== null
  const numbered = useMemo(() => section.items.filter(({ label }) => label), [section])
  return (
    <li className={current ? styles.now : ''}>
      <button type="button" className={styles.section} aria-expanded={current} onClick={() => goToRow(section.id)}>
        <span className={styles.title}>
          {section.title ? (
            <span lang={lang} dir={profileOf(lang).dir}>
              {section.title}
            </span>
          ) : (
            t('frontMatter')
          )}
          <span className={styles.range}>
            {section.from.startsWith('annex.') && `${t('annex')} `}
            <bdi dir="ltr">
              {section.from && <RowLabel label={section.from.replace(/^annex\./, '')} />}
              {section.to && '–'}
              {section.to && <RowLabel label={section.to.replace(/^annex\./, '')} />}
            </bdi>
          </span>
        </span>
        <Strip items={section.items} here={here} />
      </button>
      {current && numbered.length > 0 && <Items items={numbered} lang={lang} row={section.items[here]?.id ?? null} />}
    </li>
  )
})

/** Fewer items than this are all there; of more, only those in view. */
const few = 200

function Items({ items, lang, row }: { items: readonly OutlineItem[]; lang: string; row: string | null }) {
  const list = useRef<HTMLOListElement>(null)
  const [itemHeight] = useState(() => 24 * textScale())
  const [above, setAbove] = useState(0)
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), [items])
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current?.closest<HTMLElement>(`.${styles.sections}`) ?? null,
    estimateSize: () => itemHeight,
    scrollMargin: above,
    overscan: items.length <= few ? few : 12,
  })
  const places = useMemo(() => new Map<string, number>(items.map(({ id }, place) => [id, place])), [items])
  const at = row === null ? -1 : (places.get(row) ?? -1)
  useEffect(() => {
    if (at >= 0 && items.length > few) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [at, items, virtualizer])
  const widest = useMemo(() => items.reduce((most, { label }) => Math.max(most, label.length), 3), [items])
  const drawn = virtualizer.getVirtualItems()
  return (
    <ol ref={list} className={styles.items} style={{ ['--label' as string]: `${widest * 0.9}ch`, blockSize: items.length * itemHeight + 6 }}>
      {drawn.map(({ index, start }) => {
        const item = items[index]
        return item && <Item key={item.id} item={item} lang={lang} here={item.id === row} top={start - above} at={index + 1} of={items.length} />
      })}
    </ol>
  )
}

const Item = memo(function Item({ item, lang, here, top, at, of }: { item: OutlineItem; lang: string; here: boolean; top: number; at: number; of: number }) {
  const { t } = useTranslation()
  const shapes = gravest.filter((severity) => item.findings.some((finding) => finding.severity === severity))
  return (
    <li aria-posinset={at} aria-setsize={of} style={{ insetBlockStart: top }}>
      <button type="button" className={styles.item} aria-current={here ? 'true' : undefined} onClick={() => goToRow(item.id)}>
        <span className={styles.label}>
          <RowLabel label={item.label} />
        </span>
        <span className={styles.text} lang={lang} dir={profileOf(lang).dir}>
          {item.text}
        </span>
        <span className={styles.shapes}>
          {shapes.map((severity) => (
            <Shape key={severity} of={severity} size={9} />
          ))}
          {shapes.length === 0 && item.edited && <CheckIcon size={11} aria-hidden="true" />}
          <span className="sr">{shapes.map((severity) => t(`severity.${severity}`)).join(', ')}</span>
        </span>
      </button>
    </li>
  )
})
