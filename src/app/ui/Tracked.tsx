import { directionOf, profileOf, trackedPieces, type Lang, type TextEdit } from '../../core/index.ts'
import { blank } from '../text/blank.ts'

interface Props {
  readonly before: string
  readonly edits: readonly TextEdit[]
  readonly lang: Lang
  readonly className?: string | undefined
}

/**
 * A change as it is tracked, with as much of the unchanged text around it as is needed to find it. Insertions and
 * deletions are elements of their own, which screen readers name.
 */
export function Tracked({ before, edits, lang, className }: Props) {
  const { spaced } = profileOf(lang)
  const pieces = trackedPieces(before, edits)
  return (
    <p className={`txt ${className ?? ''}`} lang={lang} dir={directionOf(before, lang)}>
      {pieces.map(({ kind, text, at }, index) => {
        const key = `${kind}${at}`
        if (kind === 'inserted') return <ins key={key} {...blank(text)}>{text}</ins>
        if (kind === 'deleted') return <del key={key} {...blank(text)}>{text}</del>
        return <span key={key}>{shorten(text, spaced ? 60 : 24, index === 0, index === pieces.length - 1)}</span>
      })}
    </p>
  )
}

/** Leaves out the middle of an unchanged stretch, or the far end of the first and the last one. */
function shorten(text: string, reach: number, first: boolean, last: boolean): string {
  const head = first ? '' : text.slice(0, reach)
  const tail = last ? '' : text.slice(-reach)
  return text.length <= reach * (first || last ? 1 : 2) + 2 ? text : `${head}…${tail}`
}
