import { ListIcon } from 'lucide-react'
import { memo, useMemo, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row, Severity } from '../../../core/index.ts'
import { useLayout } from '../../state/layout.ts'
import { worst, type Model } from '../../state/model.ts'
import { goToRow } from '../../state/navigate.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import { number } from '../../ui/names.ts'
import styles from './Rail.module.css'

const height = 1000
const width = 59
/** Rows of the map at most: what is closer than a pixel cannot be told apart. */
const most = 500

interface Tick {
  readonly at: number
  readonly length: number
  readonly look: Severity | 'plain' | 'mid' | 'low' | 'locked'
}

/** The whole document as narrow as it goes: a line a row, its flags or, in align mode, its confidence. A click goes there. */
export const Rail = memo(function Rail({ model }: { model: Model }) {
  const { t } = useTranslation()
  const mode = useLayout((layout) => layout.mode)
  const row = useUi((ui) => ui.row)
  const drawer = useUi((ui) => ui.drawer)
  const ticks = useMemo(() => ticksOf(model, mode), [model, mode])
  const here = row === null ? -1 : (model.rowIndex.get(row) ?? -1)
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const target = model.rows[Math.floor(((event.clientY - box.top) / box.height) * model.rows.length)]
    if (target) goToRow(target.id)
  }
  return (
    <div className={styles.rail}>
      <div className={styles.head}>
        <Button
          look="icon"
          aria-label={t('outline')}
          aria-expanded={drawer === 'outline'}
          title={t('rows', { count: model.rows.length })}
          onClick={() => setUi({ drawer: drawer === 'outline' ? 'none' : 'outline' })}
        >
          <ListIcon size={15} aria-hidden="true" />
        </Button>
        <span aria-hidden="true">{number(model.rows.length)}</span>
      </div>
      {/* The outline says the same to the keyboard. */}
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" onPointerDown={onPointerDown}>
        <Ticks ticks={ticks} />
        {here >= 0 && <path d={`M4 ${(height * here) / model.rows.length}v${Math.max(8, height / model.rows.length)}`} className={styles.here} />}
      </svg>
    </div>
  )
})

const Ticks = memo(function Ticks({ ticks }: { ticks: readonly Tick[] }) {
  return ticks.map(({ at, length, look }) => <path key={at} d={`M11 ${at}h${length}`} className={`${styles[look] ?? ''} ${look}`} vectorEffect="non-scaling-stroke" />)
})

function ticksOf(model: Model, mode: string): Tick[] {
  const step = Math.max(1, Math.ceil(model.rows.length / most))
  const out: Tick[] = []
  for (let first = 0; first < model.rows.length; first += step) {
    const slice = model.rows.slice(first, first + step)
    const length = Math.max(...slice.map((row) => lengthOf(model, row)))
    out.push({ at: (height * (first + 0.5)) / model.rows.length, length: 8 + 34 * Math.min(1, Math.sqrt(length / 400)), look: lookOf(model, mode, slice, first) })
  }
  return out
}

const lengthOf = (model: Model, row: Row): number => (row.members[model.pivot] ?? []).reduce((sum, id) => sum + model.placed.lengthOf(id), 0)

function lookOf(model: Model, mode: string, rows: readonly Row[], first: number): Tick['look'] {
  if (mode === 'read') return 'plain'
  if (mode === 'align') {
    const least = Math.min(...rows.map(({ score }) => score))
    if (rows.every(({ locked }) => locked)) return 'locked'
    return least < 0.7 ? 'low' : least < 0.9 ? 'mid' : 'plain'
  }
  return worst(rows.flatMap((_, at) => model.flagsOfRow.get(first + at) ?? [])) ?? 'plain'
}
