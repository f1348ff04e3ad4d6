import { useEffect, useState, type RefObject } from 'react'
import type { Version, VersionId } from '../../../core/index.ts'
import { besides, type Arrangement } from '../../columns/arrange.ts'
import { useLayout } from '../../state/layout.ts'
import { textScale } from '../../state/textScale.ts'

/** Which version stands beside each column that stays, as the others are scrolled past it; `null` where none do. */
export function useBesides(scroller: RefObject<HTMLElement | null>, { shown, open, stuck }: Arrangement, pivot: VersionId): ReadonlyMap<VersionId, VersionId> | null {
  const widths = useLayout((layout) => layout.widths)
  const [scrolled, setScrolled] = useState(0)
  const found = stuck && besides({ shown, open, stuck }, pivot, 'align', widths, scrolled)
  const [kept, keep] = useState(found)
  useEffect(() => {
    const element = scroller.current
    if (!element || !stuck) return
    const note = () => setScrolled(Math.abs(element.scrollLeft) / textScale())
    note()
    element.addEventListener('scroll', note, { passive: true })
    return () => element.removeEventListener('scroll', note)
  }, [scroller, stuck])
  // A row is drawn again only when another version has come to stand there.
  if (kept === found || (kept && found && [...found].join() === [...kept].join())) return kept
  keep(found)
  return found
}

/**
 * The open versions that ribbons join: for each but the first, itself, and the two that stand on either side of the room
 * before it. Beside a column that stays that is whichever the others have been scrolled to.
 */
export const pairsOf = (open: readonly Version[], beside: ReadonlyMap<VersionId, VersionId> | null): (readonly [next: Version, before: Version, after: Version])[] =>
  open.slice(1).map((next, at) => {
    const before = open[at] ?? next
    return [next, before, open.find(({ id }) => id === beside?.get(before.id)) ?? next]
  })
