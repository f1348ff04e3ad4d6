import { CheckIcon } from 'lucide-react'
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf } from '../../../core/index.ts'
import { showMode } from '../../actions/modes.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { goToRow } from '../../state/navigate.ts'
import { sectionsOf } from '../../state/sections.ts'
import { textScale } from '../../state/textScale.ts'
import { useUi } from '../../state/ui.ts'
import { autonym, number } from '../../ui/names.ts'
import { RowLabel } from '../../ui/RowLabel.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { flagsIn, gravest, placesOf, type MapPlace } from './figures.ts'
import { open } from './Marks.tsx'
import styles from './Overview.module.css'

/** So many marks are stacked; the others are counted. */
const stack = 7

/** Every row of every version in the order of the document, with one mark an issue. */
export function DocumentMap({ model }: { model: Model }) {
  const { t } = useTranslation()
  const sections = useMemo(
    () =>
      sectionsOf(model).map((section) => ({
        ...section,
        places: placesOf(
          model,
          section.items.map(({ id }) => model.rowIndex.get(id) ?? -1).filter((index) => index >= 0),
        ),
      })),
    [model],
  )
  const all = useMemo(() => sections.flatMap(({ places }) => places), [sections])
  const frame = useRef<HTMLDivElement>(null)
  const room = useRoom(frame)
  const lines = useMemo(() => linesOf(sections, room), [sections, room])
  const [active, setActive] = useState(0)
  const tallest = Math.min(stack, Math.max(3, ...all.map((place) => flagsIn(model, place, model.pivot).length)))
  const onKey = (event: React.KeyboardEvent) => {
    const mirrored = document.documentElement.dir === 'rtl' ? -1 : 1
    const step = { ArrowRight: mirrored, ArrowLeft: -mirrored, Home: -all.length, End: all.length }[event.key]
    const place = all[active]
    if (step !== undefined) setActive(Math.max(0, Math.min(all.length - 1, active + step)))
    else if ((event.key === 'Enter' || event.key === ' ') && place) go(model, place)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const lang = model.versions.find(({ id }) => id === model.pivot)?.lang ?? 'und'
  const versions = [...model.versions].sort((a, b) => Number(b.id === model.pivot) - Number(a.id === model.pivot))
  return (
    <section className={styles.map} aria-labelledby="map-title">
      <div className={styles.mapHead}>
        <div>
          <h2 id="map-title">{t('overview.map')}</h2>
          <p>{t('overview.mapHelp')}</p>
        </div>
        <ul className={styles.legend}>
          {gravest.map((severity) => (
            <li key={severity} className={severity}>
              <Shape of={severity} />
              {t(`severity.${severity}`)}
            </li>
          ))}
          <li className={styles.settled}>
            <CheckIcon size={12} aria-hidden="true" />
            {t('settled')}
          </li>
        </ul>
      </div>
      <div
        ref={frame}
        role="listbox"
        tabIndex={0}
        aria-labelledby="map-title"
        aria-activedescendant={`map-${active}`}
        className={styles.sections}
        style={{ ['--tallest' as string]: tallest }}
        onKeyDown={onKey}
      >
        {lines.map((line) => (
          <div key={line[0]?.places[0]?.rowId} role="presentation" className={styles.line}>
            <div aria-hidden="true" className={styles.names}>
              {versions.map(({ id, lang: own }) => (
                <bdi key={id} lang={own}>
                  {autonym(own)}
                </bdi>
              ))}
            </div>
            {line.map(({ section, places, goesOn }) => (
              <div key={places[0]?.rowId} role="group" aria-label={section.title || t('frontMatter')} className={styles.group}>
                <div aria-hidden="true" {...(section.title ? { lang, dir: profileOf(lang).dir } : { className: styles.ours })} title={section.title}>
                  {goesOn ? '…' : section.title || t('frontMatter')}
                </div>
                <div role="presentation" className={styles.columns}>
                  {places.map((place) => {
                    const index = all.indexOf(place)
                    return <Place key={place.rowId} model={model} place={place} versions={versions} id={`map-${index}`} active={index === active} />
                  })}
                </div>
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

type Section = ReturnType<typeof sectionsOf>[number] & { readonly places: readonly MapPlace[] }

/** As much of a section as stands on one line of the map. */
interface Piece {
  readonly section: Section
  readonly places: readonly MapPlace[]
  /** Its first part stands on a line above. */
  readonly goesOn: boolean
}

/** In CSS pixels at the usual size of text: a place, the room between sections, the versions' names, and the least that shows what a title is. */
const sizes = { place: 16, gap: 16, names: 64, title: 88 }

/** The sections as lines of the map; one that is longer than a line goes on in the next. */
function linesOf(sections: readonly Section[], room: number): Piece[][] {
  const most = Math.max(8, Math.floor((room - sizes.names - sizes.gap) / sizes.place))
  const lines: Piece[][] = []
  let left = 0
  for (const section of sections)
    for (let from = 0; from < section.places.length; from += most) {
      const places = section.places.slice(from, from + most)
      const width = Math.max(sizes.title, places.length * sizes.place) + sizes.gap
      if (left < width) {
        lines.push([])
        left = room - sizes.names
      }
      lines.at(-1)?.push({ section, places, goesOn: from > 0 })
      left -= width
    }
  return lines
}

/** An element's width, in CSS pixels at the usual size of text. */
function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(900)
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new ResizeObserver(() => setRoom(target.clientWidth / textScale()))
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return room
}

/** One place: its issues in the version under revision stand on the line, the gravest on top; the others' lie below, a line each. */
function Place({ model, place, versions, id, active }: { model: Model; place: MapPlace; versions: Model['versions']; id: string; active: boolean }) {
  const { t } = useTranslation()
  const here = useUi((ui) => place.rows.some((index) => model.rows[index]?.id === ui.row))
  const [pivot, ...others] = versions
  const own = pivot ? flagsIn(model, place, pivot.id) : []
  const edited = place.rows.some((index) => Object.values(model.rows[index]?.members ?? {}).some((ids) => ids.some((id) => (model.placed.get(id)?.edits.length ?? 0) > 0)))
  const all = place.rows.flatMap((index) => model.flagsOfRow.get(index) ?? [])
  // Only the last part: what it belongs to stands before it.
  const short = place.label.split('.').at(-1) ?? ''
  const name = `${labelText(place.label)}: ${gravest.flatMap((severity) => {
    const count = all.filter((one) => one.severity === severity).length
    return count > 0 ? [`${number(count)} ${t(`severity.${severity}`)}`] : []
  }).join(', ') || t('overview.none')}`
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the keys and the focus
    <div id={id} role="option" aria-selected={here} className={`${styles.place} ${here ? styles.here : ''} ${active ? styles.active : ''}`} aria-label={name} title={name} onClick={() => go(model, place)}>
      <span className={styles.stack}>
        {own.length > stack && <small>{number(own.length)}</small>}
        {own.slice(0, stack).map((finding) => (
          <Shape key={finding.key} of={finding.severity} size={11} />
        ))}
        {own.length === 0 && edited && <CheckIcon size={11} className={styles.settled} aria-hidden="true" />}
      </span>
      <span className={styles.number}>{short ? <RowLabel label={short} /> : '·'}</span>
      {others.map(({ id }) => {
        const [worst] = flagsIn(model, place, id)
        return <span key={id} className={styles.other}>{worst ? <Shape of={worst.severity} size={10} /> : <i />}</span>
      })}
    </div>
  )
}

/** Goes to a place: to its gravest issue, or to its row. */
function go(model: Model, place: MapPlace): void {
  const [first] = [...flagsIn(model, place, model.pivot), ...place.rows.flatMap((index) => model.flagsOfRow.get(index) ?? [])]
  if (first) open(first)
  else {
    showMode('review')
    goToRow(place.rowId)
  }
}
