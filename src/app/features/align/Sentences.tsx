import { Fragment, useEffect, useMemo, useState } from 'react'
import { profileOf, type Row, type SentenceCell, type SentenceRow, type Version, type VersionId } from '../../../core/index.ts'
import type { Model } from '../../state/model.ts'
import { quickCore } from '../../state/quick.ts'
import { number } from '../../ui/names.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Align.module.css'
import { levelOf } from './usePairScores.ts'

interface Props {
  readonly model: Model
  readonly row: Row
  readonly versions: readonly Version[]
  readonly open: ReadonlySet<VersionId>
}

/** The row's sentences in the same shape as rows of paragraphs: they are a view on their blocks, worked out anew each time. */
export function Sentences({ model, row, versions, open }: Props) {
  const wide = useMemo(() => versions.filter(({ id }) => open.has(id)), [versions, open])
  const cells = useMemo(
    () => wide.map(({ id, lang }): SentenceCell => ({ lang, text: (row.members[id] ?? []).map((block) => model.placed.get(block)?.text ?? '').join('\n') })),
    [wide, row, model],
  )
  const found = useSentences(cells)
  return found.map((sentence, index) => {
    const level = levelOf(sentence.score)
    return (
      <div key={index} role="presentation" className={styles.sentence}>
        {wide.map((version, at) => (
          <Fragment key={version.id}>
            {at > 0 && (
              <div role="presentation" className={styles.gap} aria-hidden="true">
                {at === 1 && (
                  <span className={styles.value} data-look={level}>
                    {level === 'low' && <Shape of="major" size={9} />}
                    {number(sentence.score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
                  </span>
                )}
              </div>
            )}
            <div role="gridcell" aria-colindex={at + 2} className={styles.cells} data-bridge={at > 0 ? level : undefined}>
              {(sentence.members[at] ?? []).map((span) => (
                <div key={span[0]} className={styles.slip} lang={version.lang} dir={profileOf(version.lang).dir}>
                  <div className="txt">{(cells[at]?.text ?? '').slice(...span).trim()}</div>
                </div>
              ))}
            </div>
          </Fragment>
        ))}
      </div>
    )
  })
}

function useSentences(cells: readonly SentenceCell[]): readonly SentenceRow[] {
  const [found, setFound] = useState<readonly SentenceRow[]>([])
  useEffect(() => {
    let current = true
    void quickCore()
      .then((core) => core.sentences(cells))
      .then((rows) => {
        if (current) setFound(rows)
      })
    return () => {
      current = false
    }
  }, [cells])
  return found
}
