import { profileOf, trackedPieces, type Lang, type TextEdit } from '../../core/index.ts'

/** A text with its changes shown: insertions and deletions as elements of their own, which screen readers name. */
export function Tracked({ before, edits, lang, className }: { before: string; edits: readonly TextEdit[]; lang: Lang; className?: string | undefined }) {
  return (
    <p className={`txt ${className ?? ''}`} lang={lang} dir={profileOf(lang).dir}>
      {trackedPieces(before, edits).map(({ kind, text, at }) => {
        const key = `${kind}${at}`
        if (kind === 'inserted') return <ins key={key}>{text}</ins>
        if (kind === 'deleted') return <del key={key}>{text}</del>
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}
