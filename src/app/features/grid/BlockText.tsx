import { memo, useMemo, type ReactNode } from 'react'
import { severities, type Block, type Span, type TextEdit, type Version } from '../../../core/index.ts'
import { blank } from '../../text/blank.ts'
import { layRuns, type Layer, type Run } from '../../text/runs.ts'
import { settingOf } from '../../text/setting.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './BlockText.module.css'

interface Props {
  readonly block: Block
  readonly version: Version
  readonly edits: readonly TextEdit[]
  readonly layers: readonly Layer[]
  readonly evidence: readonly Span[]
  /** The flag or note that is open in the inspector. */
  readonly open: string | null
  /** The words that are being annotated, which the browser no longer shows as selected. */
  readonly held: Span | null
}

/** A block's words, with everything that lies on them. Marks never change where a line breaks. */
export const BlockText = memo(function BlockText({ block, version, edits, layers, evidence, open, held }: Props) {
  const runs = useMemo(() => {
    const all = held ? [...layers, { key: heldKey, span: held, severity: 'note' } as const] : layers
    return layRuns(block, edits, all, evidence)
  }, [block, edits, layers, evidence, held])
  return (
    <div className={styles.block} data-block={block.id} data-version={version.id} {...settingOf(block.text, version.lang)}>
      {runs.map((run, index) => (
        // Runs are laid afresh from the text, so their place is their identity.
        <RunText key={`${run.kind}${run.at}.${index}`} run={run} open={open} />
      ))}
    </div>
  )
})

const heldKey = 'held'

function RunText({ run, open }: { run: Run; open: string | null }) {
  let content: ReactNode = run.text
  if (run.strong) content = <strong>{content}</strong>
  if (run.emphasis) content = <em>{content}</em>
  if (run.kind === 'deleted') return (
      <del data-gone="" {...blank(run.text)}>
        {content}
      </del>
    )
  if (run.kind === 'inserted') content = <ins {...blank(run.text)}>{content}</ins>
  // From the narrowest to the widest, so that the widest ends outermost and the inner line sits lower.
  for (const [depth, layer] of [...run.layers.entries()].reverse()) {
    const classes = [
      layer.key === heldKey ? styles.held : styles.flag,
      layer.severity,
      layer.key === open && styles.open,
      run.kind === 'inserted' && styles.quiet,
    ]
    content = (
      <span
        className={classes.filter(Boolean).join(' ')}
        data-layer={layer.key}
        {...(run.starts.includes(layer) ? { 'data-start': layer.key } : {})}
        style={depth > 0 ? { textUnderlineOffset: `calc(var(--under) + ${depth * 3}px)` } : undefined}
      >
        {content}
      </span>
    )
  }
  if (run.evidence) {
    const classes = [styles.evidence, run.evidenceStart && styles.evidenceStart, run.evidenceEnd && styles.evidenceEnd]
    content = <mark className={classes.filter(Boolean).join(' ')}>{content}</mark>
  }
  const rank = ({ severity }: Layer) => (severity === 'note' ? -1 : severities.indexOf(severity))
  const first = run.starts.filter(({ key }) => key !== heldKey).sort((a, b) => rank(b) - rank(a))[0]
  if (!first) return content
  return (
    <>
      <span className={`${styles.onPaper} ${first.severity}`} data-gone="">
        <Shape of={first.severity} size={8} />
      </span>
      {content}
    </>
  )
}
