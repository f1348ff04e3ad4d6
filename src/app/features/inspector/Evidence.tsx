import { useTranslation } from 'react-i18next'
import { profileOf, type Finding, type Span } from '../../../core/index.ts'
import type { Model } from '../../state/model.ts'
import styles from './Card.module.css'

/** How much text around the words is shown, in characters. */
const around = 36

/** The words that a finding rests on, each in its version: the flagged ones first. */
export function Evidence({ model, finding }: { model: Model; finding: Finding }) {
  const { t } = useTranslation()
  const own: Finding['evidence'][number] = { versionId: finding.versionId, blockId: finding.blockId, span: finding.span }
  const others = finding.evidence.filter(({ blockId, span }) => blockId !== own.blockId || span[0] !== own.span[0])
  return (
    <section className={styles.section}>
      <h3>
        <span>{others.length > 0 ? t('issue.evidence') : t('issue.words')}</span>
        {others.length === 0 && <span>{t('issue.noEvidence')}</span>}
      </h3>
      <dl className={styles.evidence}>
        {[own, ...others].map(({ versionId, blockId, span }) => {
          const version = model.versions.find(({ id }) => id === versionId)
          const text = model.placed.get(blockId)?.text
          if (!version || text === undefined) return null
          const spaced = profileOf(version.lang).spaced
          const [before, words, after] = snippet(text, span, spaced ? around : around / 2, spaced)
          return (
            <div key={`${blockId}/${span.join('-')}`}>
              <dt dir="ltr">{version.lang}</dt>
              <dd lang={version.lang} dir={profileOf(version.lang).dir}>
                {before}
                <mark>{words}</mark>
                {after}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** The words with as much around them as `reach` allows, in UTF-16 units; no word is cut where words are set off by spaces. */
function snippet(text: string, [start, end]: Span, reach: number, spaced: boolean): [string, string, string] {
  const onwards = (at: number) => (spaced && at > 0 ? at + (/\s/.exec(text.slice(at - 1))?.index ?? 0) : at)
  const back = (at: number) => (spaced && at < text.length ? at - (/\s\S*$/.exec(text.slice(0, at + 1))?.[0].length ?? 1) + 1 : at)
  // A finding that rests on a whole sentence shows where it begins and ends; the sentence itself stands in the grid.
  if (end - start > 4 * reach) return ['', `${text.slice(start, back(start + 2 * reach))} … ${text.slice(onwards(end - reach), end).trimStart()}`, '']
  const from = Math.min(start, onwards(Math.max(0, start - reach)))
  const to = Math.max(end, back(Math.min(text.length, end + reach)))
  return [(from > 0 ? '…' : '') + text.slice(from, start), text.slice(start, end), text.slice(end, to) + (to < text.length ? '…' : '')]
}
